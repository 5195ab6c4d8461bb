import type { AnswerEvent } from '../../common/answer.ts'
import type { ViewEvent } from '../../common/answer-view.ts'
import type { Failure } from '../../common/errors.ts'
import type { ModelRequest } from './ports.ts'
import type { RunDeps } from './run-deps.ts'

/** The longest that is waited by itself, in ms; beyond it the user decides. */
export const longestWaitMs = 60_000

/** How often it is asked again by itself. */
const retryLimit = 3

/** The first wait where the server names none, in ms; each further one is twice as long. */
const firstWaitMs = 5000

/** Statuses by which servers say that they are busy, and have done nothing yet. */
const busy: ReadonlySet<number | undefined> = new Set([503, 529])

type Waiting = Extract<ViewEvent, { type: 'waiting' }>

/**
 * Asks, and asks again by itself where the server is too busy, but never once a word has come: the
 * user would pay twice for it. Each wait is told by an event and ends at once on abort.
 */
export async function* streamPatiently(
  { models, pause }: Pick<RunDeps, 'models' | 'pause'>,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent | Waiting, void> {
  for (let retries = 0; ; retries += 1) {
    let began = false
    let waitMs: number | undefined
    for await (const event of models.stream(request, signal)) {
      began ||= event.type === 'delta' || event.type === 'reasoning'
      const again = event.type === 'failed' && !began && retries < retryLimit
      waitMs = again ? waitAfter(event.failure, retries) : undefined
      if (event.type !== 'failed' || waitMs === undefined) yield event
      else yield { type: 'waiting', failure: event.failure, retryAt: Date.now() + waitMs }
    }
    if (waitMs === undefined || signal.aborted) return
    await pause(waitMs, signal)
    if (signal.aborted) return
  }
}

/**
 * How long to wait before asking again by itself, in ms.
 *
 * @param retries how often it was asked again before
 * @returns undefined where asking again by itself makes no sense
 */
export function waitAfter(failure: Failure, retries: number): number | undefined {
  if (failure.code !== 'rate-limited' && !busy.has(failure.status)) return undefined
  const waitMs = Math.max(1000, failure.retryAfterMs ?? firstWaitMs * 2 ** retries)
  return waitMs > longestWaitMs ? undefined : waitMs
}
