import { useEffect, useState } from 'react'
import type { HistoryQuery, HistoryView } from '../../common/history.ts'
import { bridgeOf, fire, unwrap } from '../lib/bridge.ts'

const bridge = bridgeOf<'history'>()

export interface FoundHistory {
  readonly view: HistoryView | undefined
  /** Ids of what fits the query, newest first; undefined until the first search ended. */
  readonly ids: readonly number[] | undefined
  /** Why the last search failed; what the one before it found stays. */
  readonly problem: string | undefined
  /** Counts what changed, so that what was read before is read again. */
  readonly version: number
}

/** The history as main has it now: what fits the query, anew after every change of either. */
export function useHistory(query: HistoryQuery): FoundHistory {
  const [view, setView] = useState<HistoryView>()
  const [ids, setIds] = useState<readonly number[]>()
  const [problem, setProblem] = useState<string>()
  const [version, setVersion] = useState(0)

  useEffect(() => bridge.on('changed', () => setVersion((count) => count + 1)), [])

  useEffect(() => {
    const load = async (_version: number) => setView(await unwrap(bridge.load()))
    fire(load(version))
  }, [version])

  useEffect(() => {
    let current = true
    const find = async (_version: number) => {
      const found = await bridge.find(query)
      // A search that was overtaken by the next one is of no use.
      if (!current) return
      setIds((before) => (found.ok ? found.value : (before ?? [])))
      setProblem(found.ok ? undefined : found.failure.message)
    }
    fire(find(version))
    return () => {
      current = false
    }
  }, [query, version])

  return { view, ids, problem, version }
}
