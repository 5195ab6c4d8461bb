import { useEffect, useRef, useState } from 'react'
import { type AnswerView, isBusy } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { sentenceEnd, spoken } from './sentences.ts'

/** How long sentences are gathered, in ms, so that they are not read out one over the other. */
const gatherMs = 1500

/** What was read out: how far the text of a run, and the last pieces. */
interface Told {
  readonly runId: number
  readonly to: number
  readonly ended: boolean
  readonly pieces: readonly { readonly key: string; readonly text: string }[]
}

/**
 * Reads the answer out to screen readers as it comes: by sentences, politely. What it says is drawn
 * by the style sheet, so that searching, selecting and copying find the answer once.
 */
export function Announcer({ view }: { readonly view: AnswerView }) {
  const [told, setTold] = useState<Told>({ runId: view.runId, to: 0, ended: false, pieces: [] })
  const latest = useRef(view)
  const busy = isBusy(view)

  useEffect(() => {
    latest.current = view
  }, [view])

  useEffect(() => {
    const tell = () => setTold((before) => tellMore(before, latest.current))
    if (!busy) {
      tell()
      return
    }
    const timer = setInterval(tell, gatherMs)
    return () => clearInterval(timer)
  }, [busy])

  return (
    <div className="visually-hidden" role="log" aria-live="polite">
      {told.pieces.map(({ key, text }) => (
        <p key={key} className="spoken" data-text={text} />
      ))}
    </div>
  )
}

/** What was told, with the sentences that are whole by now; all of the text once it has ended. */
function tellMore(before: Told, view: AnswerView): Told {
  const { runId, text, phase, asked } = view
  const busy = isBusy(view)
  const told = before.runId === runId ? before : { ...before, runId, to: 0, ended: false }
  // A text that was read is told by the status alone.
  if (told.ended || asked.local || phase === 'idle') return told
  const to = busy ? sentenceEnd(text, told.to) : text.length
  const closing = phase === 'done' ? t('End of the answer') : ''
  const fresh = [spoken(text.slice(told.to, to)), closing].filter((part) => part !== '')
  const added = fresh.map((part, index) => ({ key: `${runId} ${to} ${index}`, text: part }))
  return { runId, to, ended: !busy, pieces: [...told.pieces, ...added].slice(-6) }
}
