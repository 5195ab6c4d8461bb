import { originOf } from '../../common/endpoint.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { ModelInfo } from '../../common/models.ts'
import type { ModelSource, Preset } from '../../common/presets/preset.ts'
import { presetOf } from '../../common/presets.ts'
import { failureOfRefusal, makeFailure } from '../core/errors.ts'
import { describeModel, type Evidence } from '../core/models/describe.ts'
import type { ModelMemory } from '../core/models/learned.ts'
import { type ListedModel, mergeLists, readProbe, readSource } from '../core/models/read-source.ts'
import { failureOfCauses } from '../core/network-failure.ts'
import { modelKey } from '../core/parameter-ladder.ts'
import type { Endpoint } from '../core/ports.ts'
import { parseJson } from '../core/shape.ts'
import { causesOf, findCause } from './causes.ts'
import type { Fetch } from './watched-fetch.ts'

const timeLimitMs = 15_000
/** Most models that are asked about one by one, and how many at once. */
const probeLimit = 60
const probesAtOnce = 4

export interface ListRequest {
  readonly fetch: Fetch
  readonly endpoint: Endpoint
  readonly memory: ModelMemory
  /** Id of the preset that the provider was made from, where one is known. */
  readonly preset?: string | undefined
  readonly signal: AbortSignal
  /** What the endpoint said of its models, by `modelKey`; filled in. */
  readonly said?: EndpointWords
}

/** What endpoints said of their models, by `modelKey`. */
export type EndpointWords = Map<string, Pick<Evidence, 'listed' | 'probed'>>

/**
 * The models that an endpoint lists, sorted by id, with what is known of each. Throws a
 * FailureError that names what went wrong; after an abort by `signal` its reason.
 */
export async function listModels(request: ListRequest): Promise<readonly ModelInfo[]> {
  const { endpoint, said = new Map() } = request
  const preset = presetOf({ baseUrl: endpoint.baseUrl, preset: request.preset })
  const [main, ...others] = preset.sources
  if (main === undefined) return []
  const more = others.map((source) => readList(request, source).catch(() => []))
  const listed = mergeLists([await readList(request, main), ...(await Promise.all(more))])
  const probed = await probeAll(request, preset, listed)
  const origin = originOf(endpoint.baseUrl) ?? ''
  for (const model of listed) {
    said.set(modelKey(origin, model.id), { listed: model, probed: probed.get(model.id) })
  }
  return listed
    .map(({ id }) => knownOf(id, { ...request, said }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))
}

/** What is known of one model, without asking anybody. */
export function knownOf(
  id: string,
  { endpoint, preset, memory, said }: Pick<ListRequest, 'endpoint' | 'preset' | 'memory' | 'said'>,
): ModelInfo {
  const key = modelKey(originOf(endpoint.baseUrl) ?? '', id)
  return describeModel(id, {
    preset: presetOf({ baseUrl: endpoint.baseUrl, preset }),
    learned: memory.of(key),
    ...said?.get(key),
  })
}

async function readList(
  request: ListRequest,
  source: ModelSource,
): Promise<readonly ListedModel[]> {
  const url = addressOf(request.endpoint.baseUrl, source.path)
  const { key } = request.endpoint
  const name = source.keyHeader ?? 'authorization'
  const value = source.keyHeader === undefined ? `Bearer ${key}` : key
  const reply = await ask(request, url, {
    headers: { ...source.headers, ...(key === undefined ? {} : { [name]: value ?? '' }) },
  })
  const models = readSource(source, reply)
  if (models !== undefined) return models
  throw new FailureError(
    makeFailure(
      'wrong-url',
      t("{{url}} gave no list of models. Check the address, or type the model's name.", { url }),
    ),
  )
}

/** Asks about each model where the server wants it so; one that does not answer is unknown. */
async function probeAll(
  request: ListRequest,
  { probe }: Preset,
  models: readonly ListedModel[],
): Promise<ReadonlyMap<string, Omit<ListedModel, 'id'>>> {
  const found = new Map<string, Omit<ListedModel, 'id'>>()
  if (probe === undefined) return found
  const waiting = models.slice(0, probeLimit)
  const url = addressOf(request.endpoint.baseUrl, probe.path)
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const body = JSON.stringify({ model: next.id })
      const headers = { 'content-type': 'application/json' }
      const reply = await ask(request, url, { method: 'POST', headers, body }).catch(() => null)
      request.signal.throwIfAborted()
      found.set(next.id, readProbe(probe, reply))
    }
  }
  await Promise.all(Array.from({ length: probesAtOnce }, work))
  return found
}

/** The JSON of a reply; undefined where it is none. */
async function ask(request: ListRequest, url: string, init: RequestInit): Promise<unknown> {
  const { fetch, endpoint, signal } = request
  const limit = AbortSignal.timeout(timeLimitMs)
  let response: Response
  let body: string
  try {
    response = await fetch(url, {
      ...init,
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.any([signal, limit]),
    })
    // What comes before a broken connection is half a list, which is none.
    body = await response.text().catch(() => '')
  } catch (error) {
    signal.throwIfAborted()
    const refusal = findCause(error, FailureError)
    if (refusal !== undefined) throw refusal
    const failure = limit.aborted
      ? makeFailure('unreachable', t('The server did not answer in time. Check the base URL.'))
      : failureOfCauses(causesOf(error))
    throw new FailureError(failure)
  }
  signal.throwIfAborted()
  if (response.ok) return parseJson(body)
  const { key } = endpoint
  throw new FailureError(
    failureOfRefusal({ status: response.status, body, ...(key === undefined ? {} : { key }) }),
  )
}

/** A path behind the base URL, or behind its origin where it begins with a slash. */
function addressOf(baseUrl: string, path: string): string {
  if (path.startsWith('/')) return `${originOf(baseUrl)}${path}`
  return `${baseUrl.trim().replace(/\/(chat\/completions\/?)?$/, '')}/${path}`
}
