import type { ViewEvent } from '../../common/answer-view.ts'
import type { ConversationListener } from './conversation.ts'

/** These say that an answer is all there. */
const ends: ReadonlySet<ViewEvent['type']> = new Set(['done', 'failed', 'stopped'])

/**
 * Hands events on in their order. One that says that an answer is complete, and what comes after it,
 * is held until the answer is kept, so that whatever is killed then, what was shown as complete is
 * there after a restart.
 *
 * @param committed resolves once nothing is being kept any more, or took too long
 */
export function afterCommit(
  hand: ConversationListener,
  committed: () => Promise<void> | undefined,
): ConversationListener {
  let held: Parameters<ConversationListener>[0][] | undefined
  const listener: ConversationListener = (event) => {
    if (held !== undefined) {
      held.push(event)
      return
    }
    const commit = ends.has(event.event.type) ? committed() : undefined
    if (commit === undefined) {
      hand(event)
      return
    }
    held = []
    const release = () => {
      const waiting = held ?? []
      held = undefined
      hand(event)
      for (const next of waiting) listener(next)
    }
    void commit.then(release, release)
  }
  return listener
}
