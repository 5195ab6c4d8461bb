import { Copy, ExternalLink, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ShotView } from '../../common/answer-view.ts'
import type { HistoryEntry } from '../../common/history.ts'
import { t } from '../../common/i18n.ts'
import { ActionIcon } from '../lib/action-icon.tsx'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { useShotUrl } from '../lib/use-shot-url.ts'
import { longTime } from './dates.ts'

const bridge = bridgeOf<'history'>()

interface HistoryPreviewProps {
  readonly id: number
  readonly onRemove: (id: number) => void
}

/** One answer of the history: what was asked about, what came, and what can be done with it. */
export function HistoryPreview({ id, onRemove }: HistoryPreviewProps) {
  const [entry, setEntry] = useState<HistoryEntry>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let current = true
    const load = async () => {
      const reply = await bridge.entry(id)
      if (!current) return
      if (reply.ok) setEntry(reply.value)
      else setProblem(reply.failure.message)
    }
    fire(load())
    return () => {
      current = false
    }
  }, [id])
  return (
    <section className="preview" aria-label={t('The chosen answer')}>
      <div className="tools">
        <button type="button" className="primary" onClick={() => fire(bridge.open(id))}>
          <ExternalLink size={14} aria-hidden />
          {t('Open')}
        </button>
        <button
          type="button"
          disabled={entry === undefined || entry.view.text === ''}
          onClick={() => fire(bridge.copy(id))}
        >
          <Copy size={14} aria-hidden />
          {t('Copy')}
        </button>
        <span className="grow" />
        <button type="button" className="danger" onClick={() => onRemove(id)}>
          <Trash2 size={14} aria-hidden />
          {t('Delete')}
        </button>
      </div>
      {problem !== undefined && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {entry !== undefined && <Entry entry={entry} />}
    </section>
  )
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { view, at, picturesGone } = entry
  const { asked, turns, question, text, failure } = view
  return (
    <article>
      <h2>
        {asked.icon !== undefined && <ActionIcon name={asked.icon} size={16} />}
        {t(asked.action)}
      </h2>
      <p className="muted">{longTime(at, document.documentElement.lang)}</p>
      <p className="muted">{facts(entry)}</p>
      {view.shots.map((shot, index) => (
        <Picture key={placeOf(index)} shot={shot} />
      ))}
      {picturesGone > 0 && <p className="muted">{t('The picture was removed to save room.')}</p>}
      {turns.map((turn, index) => (
        <div key={placeOf(index)} className="turn">
          {turn.question !== undefined && <p className="question">{turn.question}</p>}
          <p className="answer">{turn.text}</p>
        </div>
      ))}
      {question !== undefined && <p className="question">{question}</p>}
      <p className="answer">{text}</p>
      {failure !== undefined && <p className="failure">{failure.message}</p>}
    </article>
  )
}

/** What was kept never changes its places. */
function placeOf(index: number): string {
  return `${index}`
}

function facts({ view, durationMs }: HistoryEntry): string {
  const { asked, usage } = view
  const seconds = (durationMs / 1000).toFixed(1)
  const parts = asked.local
    ? [t('Read on this computer')]
    : [asked.model, asked.host].filter((part) => part !== undefined && part !== '')
  return [
    ...parts,
    t('{{seconds}} s', { seconds }),
    ...(usage === undefined
      ? []
      : [
          t('{{input}} tokens in, {{output}} out', {
            input: usage.inputTokens,
            output: usage.outputTokens,
          }),
        ]),
  ].join(' · ')
}

function Picture({ shot }: { readonly shot: ShotView }) {
  const url = useShotUrl(shot)
  return (
    <img
      src={url}
      alt={t('What was asked about, {{width}} × {{height}} pixels', {
        width: shot.width,
        height: shot.height,
      })}
    />
  )
}
