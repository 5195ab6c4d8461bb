import { currentTurn } from '../../common/answer-view.ts'
import { answerText } from '../../common/contracts/edits.ts'
import type { HistoryEntry, HistoryView } from '../../common/history.ts'
import type { Clipboard, KeptAnswer } from '../core/ports.ts'
import { toFailure } from '../core/to-failure.ts'
import { plainAnswer } from '../node/history/plain-answer.ts'
import type { HistoryPort } from '../platform/history-port.ts'
import { handleCalls } from './typed-ipc.ts'

export interface HistoryDeps {
  readonly history: HistoryPort
  readonly clipboard: Clipboard
  /** Whether new answers are kept. */
  readonly keep: () => boolean
  /** Shows an answer in a window of its own. */
  readonly reopen: (kept: KeptAnswer) => Promise<void>
  readonly openSettings: () => void
}

export function handleHistoryCalls(deps: HistoryDeps): void {
  const { history, clipboard, keep, reopen, openSettings } = deps
  handleCalls('history', {
    load: async (): Promise<HistoryView> => {
      try {
        const facets = await history.facets()
        return { facets, keep: keep(), notices: history.notices() }
      } catch (error) {
        // The window opens all the same, to say so.
        const { message } = toFailure(error)
        const facets = { actions: [], models: [], total: 0 }
        return { facets, keep: false, notices: [...new Set([...history.notices(), message])] }
      }
    },
    find: (_, query) => history.find(query),
    summaries: (_, { ids, text }) => history.summaries(ids, text),
    entry: async (_, id) => {
      const kept = await history.entry(id)
      return kept && entryOf(kept)
    },
    open: async (_, id) => {
      const kept = await history.entry(id)
      if (kept !== undefined) await reopen(kept)
    },
    copy: async (_, id) => {
      const kept = await history.entry(id)
      if (kept !== undefined) await clipboard.writeText(answerText(currentTurn(kept.view)))
    },
    remove: (_, ids) => history.remove(ids),
    removeAll: () => history.removeAll(),
    openSettings,
  })
}

/** An answer for the preview: its texts are plain. */
function entryOf({ id, at, durationMs, view }: KeptAnswer): HistoryEntry {
  const { local } = view.asked
  const turns = view.turns.map((turn) => ({ ...turn, text: plainAnswer(turn, local) }))
  const text = plainAnswer(currentTurn(view), local)
  const shots = view.shots.filter(({ bytes }) => bytes.length > 0)
  const picturesGone = view.shots.length - shots.length
  return { id, at, durationMs, view: { ...view, turns, text, shots }, picturesGone }
}
