import { originOf, reachOf } from '../../common/endpoint.ts'
import { type Preset, presets } from '../../common/presets.ts'
import type { LocalServer } from '../../common/settings-view.ts'
import type { ModelMemory } from '../core/models/learned.ts'
import { fieldOf, parseJson } from '../core/shape.ts'
import { type EndpointWords, listModels } from './model-list.ts'
import type { Fetch } from './watched-fetch.ts'

/** A server on this computer answers at once or is not there; its models may take a little. */
const signatureLimitMs = 1000
const listLimitMs = 5000

export interface LocalSearch {
  readonly fetch: Fetch
  readonly memory: ModelMemory
  readonly said: EndpointWords
  /** What to look for and where; the presets with a signature at their standard ports. */
  readonly candidates?: readonly Preset[]
}

/** The model servers that answer on this computer. Asks nobody else; never throws. */
export async function findLocalServers(search: LocalSearch): Promise<readonly LocalServer[]> {
  const candidates = search.candidates ?? presets
  const found = await Promise.all(candidates.map((preset) => look(search, preset)))
  return found.filter((server) => server !== undefined)
}

async function look(search: LocalSearch, preset: Preset): Promise<LocalServer | undefined> {
  const { id, name, baseUrl, signature } = preset
  const origin = originOf(baseUrl)
  if (signature === undefined || origin === undefined || reachOf(origin) !== 'loopback') {
    return undefined
  }
  const { fetch, memory, said } = search
  try {
    const response = await fetch(`${origin}${signature.path}`, {
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(signatureLimitMs),
    })
    const reply = parseJson(await response.text())
    if (!response.ok || fieldOf(reply, signature.field) === undefined) return undefined
    const signal = AbortSignal.timeout(listLimitMs)
    const endpoint = { baseUrl }
    const models = await listModels({ fetch, endpoint, memory, said, preset: id, signal })
    return { preset: id, name, baseUrl, models }
  } catch {
    // Nobody there, or somebody else.
    return undefined
  }
}
