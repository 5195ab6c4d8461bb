import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useEffect, useRef } from 'react'
import type { HistorySummary } from '../../common/history.ts'
import { t } from '../../common/i18n.ts'
import { ActionIcon } from '../lib/action-icon.tsx'
import { shortTime } from './dates.ts'
import { useSummaries } from './use-summaries.ts'

/** Height of a line in CSS pixels; `history.css` has it too. */
const lineHeight = 78

interface HistoryListProps {
  readonly ids: readonly number[]
  readonly chosen: number
  /** What was looked for. */
  readonly text: string
  readonly version: number
  readonly onChoose: (id: number) => void
  readonly onOpen: (id: number) => void
}

/** What was found, of which only the lines in sight are there. */
export function HistoryList(props: HistoryListProps) {
  const { ids, chosen, text, version, onChoose, onOpen } = props
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  })
  const lines = list.getVirtualItems()
  const visible = lines.flatMap(({ index }) => ids[index] ?? [])
  const summaries = useSummaries(visible, text, version)
  const position = ids.indexOf(chosen)
  useEffect(() => {
    if (position >= 0) list.scrollToIndex(position)
  }, [position, list])
  return (
    <div
      ref={scroller}
      className="list"
      role="listbox"
      tabIndex={0}
      aria-label={t('Answers')}
      aria-activedescendant={`answer-${chosen}`}
    >
      <div className="lines" style={{ height: list.getTotalSize() }}>
        {lines.map(({ index, start }) => {
          const id = ids[index]
          if (id === undefined) return null
          return (
            <div
              key={id}
              id={`answer-${id}`}
              className="line"
              role="option"
              tabIndex={-1}
              aria-selected={id === chosen}
              aria-posinset={index + 1}
              aria-setsize={ids.length}
              style={{ transform: `translateY(${start}px)` }}
              onPointerDown={() => onChoose(id)}
              onDoubleClick={() => onOpen(id)}
            >
              <Line summary={summaries.get(id)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Line({ summary }: { readonly summary: HistorySummary | undefined }) {
  if (summary === undefined) return null
  const { title, icon, at, model, excerpt, phase } = summary
  return (
    <>
      <span className="head">
        {icon !== undefined && <ActionIcon name={icon} size={14} />}
        <strong>{t(title)}</strong>
        {phase !== 'done' && <span className="badge">{t('cut off')}</span>}
        <time className="muted" dateTime={new Date(at).toISOString()}>
          {shortTime(at, Date.now(), document.documentElement.lang)}
        </time>
      </span>
      <span className="excerpt">
        {excerpt.map(({ text, hit }, index) => (
          <Fragment key={placeOf(index)}>{hit ? <mark>{text}</mark> : text}</Fragment>
        ))}
      </span>
      <span className="muted model">{model ?? t('Read on this computer')}</span>
    </>
  )
}

/** The pieces of a line never change their places. */
function placeOf(index: number): string {
  return `${index}`
}
