import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { HistoryQuery } from '../../common/history.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { LocalOnlyBadge } from '../lib/local-only-badge.tsx'
import { type Span, startOf } from './dates.ts'
import { DeleteAll } from './delete-all.tsx'
import { EmptyHistory } from './empty-history.tsx'
import { HistoryFilters } from './history-filters.tsx'
import { HistoryList } from './history-list.tsx'
import { HistoryPreview } from './history-preview.tsx'
import { useHistory } from './use-history.ts'

const bridge = bridgeOf<'history'>()

/** The answers that were kept: a search, what it found, and the one that is chosen. */
export function HistoryPage() {
  const [text, setText] = useState('')
  const [action, setAction] = useState('')
  const [model, setModel] = useState('')
  const [span, setSpan] = useState<Span>('any')
  const [chosen, setChosen] = useState<number>()
  const search = useRef<HTMLInputElement>(null)
  const looked = useDeferredValue(text.trim())
  const query = useMemo(
    (): HistoryQuery => ({
      text: looked,
      ...(action === '' ? {} : { action }),
      ...(model === '' ? {} : { model }),
      ...(span === 'any' ? {} : { from: startOf(span, Date.now()) }),
    }),
    [looked, action, model, span],
  )
  const { view, ids = none, problem, version } = useHistory(query)
  const position = Math.max(0, chosen === undefined ? 0 : ids.indexOf(chosen))
  const current = ids[position]

  const move = (by: number) => {
    const next = ids[Math.min(Math.max(position + by, 0), ids.length - 1)]
    if (next !== undefined) setChosen(next)
  }
  const remove = (id: number) => {
    setChosen(ids[position + 1] ?? ids[position - 1])
    fire(bridge.remove([id]))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
    const inField = event.target instanceof HTMLInputElement
    const inList = event.target instanceof HTMLElement && event.target.role === 'listbox'
    const steps = inField || inList ? (moves[event.key] ?? 0) : 0
    if (steps !== 0 && !(inField && /Home|End/.test(event.key))) move(steps)
    else if (event.key === 'Enter' && (inField || inList) && current !== undefined) {
      fire(bridge.open(current))
    } else if (event.key === 'Delete' && inList && current !== undefined) remove(current)
    else if (event.key === 'f' && event.ctrlKey) search.current?.select()
    else if (event.key === 'Escape' && text !== '') setText('')
    else if (event.key === 'Escape') window.close()
    else return
    event.preventDefault()
  }
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  const isLoaded = view !== undefined
  useEffect(() => {
    if (isLoaded) search.current?.focus()
  }, [isLoaded])
  if (view === undefined) return null
  return (
    <div className="history">
      <main>
        <h1 className="visually-hidden">{t('History')}</h1>
        <HistoryFilters
          search={search}
          facets={view.facets}
          values={{ text, action, model, span }}
          onText={setText}
          onAction={setAction}
          onModel={setModel}
          onSpan={setSpan}
        />
        {[...new Set([...view.notices, ...(problem === undefined ? [] : [problem])])].map(
          (notice) => (
            <p key={notice} className="notice" role="alert">
              {notice}
            </p>
          ),
        )}
        {current === undefined ? (
          problem === undefined && <EmptyHistory view={view} />
        ) : (
          <div className="panes">
            <HistoryList
              ids={ids}
              chosen={current}
              text={looked}
              version={version}
              onChoose={setChosen}
              onOpen={(id) => fire(bridge.open(id))}
            />
            <HistoryPreview key={`${current} ${version}`} id={current} onRemove={remove} />
          </div>
        )}
      </main>
      <footer>
        <p className="muted" role="status">
          {looked === '' && ids.length === view.facets.total
            ? t('{{count}} answers', { count: ids.length })
            : t('{{count}} of {{total}} answers', { count: ids.length, total: view.facets.total })}
        </p>
        {!view.keep && view.facets.total > 0 && (
          <p className="muted">{t('New answers are not kept.')}</p>
        )}
        <LocalOnlyBadge />
        <span className="grow" />
        <DeleteAll total={view.facets.total} onConfirm={() => fire(bridge.removeAll())} />
      </footer>
    </div>
  )
}

const none: readonly number[] = []

/** Lines of the list that a key moves by. */
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}
