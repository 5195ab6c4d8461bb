import { useEffect, useState } from 'react'
import type { HistorySummary } from '../../common/history.ts'
import { bridgeOf, fire, unwrap } from '../lib/bridge.ts'

const bridge = bridgeOf<'history'>()

interface Known {
  /** What the lines were read for; others show other places, or what was before a change. */
  readonly stamp: string
  readonly byId: ReadonlyMap<number, HistorySummary>
}

const none: ReadonlyMap<number, HistorySummary> = new Map()

/**
 * The lines for the ids that are in sight; those that were read before are kept.
 *
 * @param text what was looked for
 * @param version counts the changes of the history
 */
export function useSummaries(
  visible: readonly number[],
  text: string,
  version: number,
): ReadonlyMap<number, HistorySummary> {
  const stamp = `${version} ${text}`
  const [known, setKnown] = useState<Known>({ stamp, byId: none })
  const byId = known.stamp === stamp ? known.byId : none
  const missing = visible.filter((id) => !byId.has(id)).join(',')

  useEffect(() => {
    if (missing === '') return
    const ids = missing.split(',').map(Number)
    const read = async () => {
      const lines = await unwrap(bridge.summaries({ ids, text }))
      setKnown((before) => ({
        stamp,
        byId: new Map([
          ...(before.stamp === stamp ? before.byId : none),
          ...lines.map((line): [number, HistorySummary] => [line.id, line]),
        ]),
      }))
    }
    fire(read())
  }, [missing, stamp, text])

  // While a new search is read, the lines of the one before do not vanish.
  return byId.size === 0 ? known.byId : byId
}
