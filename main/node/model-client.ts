import type { AnswerEvent } from '../../common/answer.ts'
import { originOf, reachOf } from '../../common/endpoint.ts'
import type { Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { presetOf } from '../../common/presets.ts'
import { makeFailure } from '../core/errors.ts'
import { isLoopback } from '../core/local-only.ts'
import { createMemory, type ModelMemory } from '../core/models/learned.ts'
import {
  firstParameters,
  modelKey,
  nextParameters,
  type Parameters,
} from '../core/parameter-ladder.ts'
import type { Endpoint, ModelClient, ModelRequest } from '../core/ports.ts'
import type { AttemptEnd, AttemptSetup } from './model-attempt.ts'
import { placeRefusal } from './model-place.ts'
import { loopbackLimits, type StreamLimits, standardLimits } from './stall-watch.ts'
import type { Fetch } from './watched-fetch.ts'

export interface ModelClientOptions {
  readonly fetch: Fetch
  readonly limits?: Partial<StreamLimits>
  /** What was found out about models; lives as long as the caller keeps it. */
  readonly memory?: ModelMemory
  /** Whether only models of this computer may be asked; what `fetch` refuses is its own affair. */
  readonly localOnly?: () => boolean
}

/** A client that can be told to get ready for being asked. */
export interface WarmModelClient extends ModelClient {
  /** Loads what asks, half a megabyte of code, in the place of the first question. */
  warm(): void
}

const loadAttempt = () => import('./model-attempt.ts')

/** A client for any OpenAI-compatible endpoint. */
export function createModelClient(options: ModelClientOptions): WarmModelClient {
  const setupFor = (baseUrl: string): AttemptSetup => {
    const local = reachOf(originOf(baseUrl) ?? '') === 'loopback'
    const limits = local ? loopbackLimits : standardLimits
    return { fetch: options.fetch, limits: { ...limits, ...options.limits } }
  }
  const memory = options.memory ?? createMemory()
  return {
    stream: async function* (request, signal) {
      const setup = setupFor(request.endpoint.baseUrl)
      if (options.localOnly?.() === true && isLoopback(request.endpoint.baseUrl)) {
        const { endpoint, model } = request
        const failure = await placeRefusal(setup.fetch, endpoint.baseUrl, model, signal)
        if (signal.aborted) return
        if (failure !== undefined) {
          yield { type: 'failed', failure }
          return
        }
      }
      yield* ask(setup, memory, request, signal)
    },
    warm: () => void loadAttempt(),
  }
}

async function* ask(
  setup: AttemptSetup,
  memory: ModelMemory,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent, void> {
  yield { type: 'started' }
  const unfit = unfitEndpoint(request.endpoint)
  if (unfit !== undefined) {
    yield { type: 'failed', failure: unfit }
    return
  }
  const { attempt } = await loadAttempt()
  const key = modelKey(originOf(request.endpoint.baseUrl) ?? '', request.model)
  const wanted = { limit: request.maxTokens !== undefined, detail: request.detail !== undefined }
  const usage = presetOf(request.endpoint).streamOptions
  const tried: Parameters[] = []
  let next: Parameters | undefined = memory.of(key).parameters ?? { ...firstParameters, usage }
  let first: Failure | undefined
  while (next !== undefined) {
    tried.push(next)
    const end: AttemptEnd = yield* attempt(setup, request, next, signal)
    if (signal.aborted) return
    if (end.answered) memory.learn(key, { parameters: next })
    if (end.failure?.code === 'refused-images') {
      memory.learn(key, { tried: false, refusal: end.failure.message.slice(0, 500) })
    }
    if (end.refused === undefined) return
    first ??= end.refused
    next = nextParameters(tried, wanted, end.refused.message)
  }
  // The refusals that followed may speak of parameters that nobody asked for.
  if (first !== undefined) yield { type: 'failed', failure: first }
}

function unfitEndpoint({ baseUrl, key }: Endpoint): Failure | undefined {
  if (originOf(baseUrl) === undefined) return makeFailure('wrong-url')
  // A header takes nothing else, and the error that `fetch` throws would quote the key.
  if (key === undefined || /^[\x21-\x7e]+$/.test(key)) return undefined
  return makeFailure(
    'unauthorized',
    t('The key holds a blank or a character that no key has. Enter it again in the settings.'),
  )
}
