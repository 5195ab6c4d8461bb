import { APIError } from 'openai'
import type { AnswerEvent } from '../../common/answer.ts'
import { type Failure, FailureError } from '../../common/errors.ts'
import { msg, t } from '../../common/i18n.ts'
import { failureOfRefusal, failureOfStreamError, makeFailure } from '../core/errors.ts'
import { failureOfCauses } from '../core/network-failure.ts'
import type { Parameters } from '../core/parameter-ladder.ts'
import type { ModelRequest } from '../core/ports.ts'
import { parseRetryAfter } from '../core/retry-after.ts'
import { createAnswerReader } from '../core/stream.ts'
import { causesOf, findCause } from './causes.ts'
import { openStream } from './sdk-stream.ts'
import { type StreamLimits, watchForStall } from './stall-watch.ts'
import { type Exchange, type Fetch, watchedFetch } from './watched-fetch.ts'

export interface AttemptSetup {
  readonly fetch: Fetch
  readonly limits: StreamLimits
}

const neverBegan = msg(
  'The server has not begun to answer. It may still be loading the model: try again in a moment, or choose a smaller model.',
)

export interface AttemptEnd {
  /** Whether the endpoint took the parameters. */
  readonly answered: boolean
  /** The refusal where other parameters may help; it has not been yielded. */
  readonly refused?: Failure
  /** The failure that was yielded. */
  readonly failure?: Failure
}

/** Asks once, and yields all that happens but a refusal that other parameters may mend. */
export async function* attempt(
  setup: AttemptSetup,
  request: ModelRequest,
  parameters: Parameters,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent, AttemptEnd> {
  const inner = new AbortController()
  const abort = () => inner.abort()
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  let stalled = false
  const watch = watchForStall(setup.limits, () => {
    stalled = true
    abort()
  })
  const exchange: Exchange = { answered: false, doneMarker: false }
  const reader = createAnswerReader()
  const fetch = watchedFetch({
    fetch: setup.fetch,
    key: request.endpoint.key,
    signal: inner.signal,
    exchange,
    onBytes: watch.onBytes,
  })
  let failure: Failure | undefined
  try {
    const chunks = await openStream(request, parameters, fetch, inner.signal)
    for await (const chunk of chunks) {
      const error = reader.errorIn(chunk)
      if (error !== undefined) {
        throw new FailureError(failureOfStreamError(error, request.endpoint.key))
      }
      const events = reader.read(chunk)
      if (events.length > 0) watch.onText()
      if (reader.finished()) watch.onFinish()
      yield* events
    }
  } catch (error) {
    failure = failureOf(error, exchange, request, reader.began())
  } finally {
    watch.stop()
    signal.removeEventListener('abort', abort)
    abort()
  }
  const { answered, doneMarker } = exchange
  if (signal.aborted) return { answered }
  // After the reason for the end nothing can go wrong any more: the answer is complete.
  if (reader.finished() && (stalled || failure?.code === 'cut-off')) failure = undefined
  else if (stalled) failure = makeFailure('stalled', reader.began() ? undefined : t(neverBegan))
  if (failure?.code === 'bad-request' && (failure.status === 400 || failure.status === 422)) {
    return { answered, refused: failure }
  }
  if (failure === undefined) {
    yield* reader.end({ doneMarker })
    return { answered }
  }
  yield* [...reader.usage(), { type: 'failed', failure } as const]
  return { answered, failure }
}

function failureOf(
  error: unknown,
  { refusal, answered }: Exchange,
  request: ModelRequest,
  began: boolean,
): Failure {
  const { key } = request.endpoint
  if (refusal !== undefined) {
    const retryAfterMs = parseRetryAfter(refusal.retryAfter, Date.now())
    return failureOfRefusal({
      ...refusal,
      ...(key === undefined ? {} : { key }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    })
  }
  const expected = findCause(error, FailureError)
  if (expected !== undefined) return expected.failure
  if (error instanceof APIError && error.error !== undefined) {
    return failureOfStreamError(error.error, key)
  }
  if (began || answered) return makeFailure('cut-off')
  return failureOfCauses(causesOf(error))
}
