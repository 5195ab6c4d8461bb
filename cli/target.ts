import { activeProvider, providerFor } from '../common/active-provider.ts'
import { isInsecure, originOf } from '../common/endpoint.ts'
import { presets } from '../common/presets.ts'
import type { Provider, Settings } from '../common/settings.ts'
import { exitCode } from '../main/core/exit-code.ts'
import { accountFor } from '../main/core/key-account.ts'
import type { Endpoint, Keychain } from '../main/core/ports.ts'
import { CliError, usageError } from './exit.ts'
import { canAsk, confirm, say } from './terminal.ts'

export interface TargetOptions {
  readonly provider?: string | undefined
  readonly baseUrl?: string | undefined
  /** A model, or a provider and its model as `provider/model`. */
  readonly model?: string | undefined
  /** The action whose own choice of a model counts. */
  readonly action?: string | undefined
  /** Whether models are only listed: no model is needed, and where there is no key none is sent. */
  readonly listing?: boolean
  readonly allowHttp: boolean
}

/** Where a question goes. */
export interface Target {
  readonly provider: Provider
  readonly endpoint: Endpoint
  readonly model: string
}

/** Finds provider, address, model and key. Throws a CliError with what is missing. */
export async function findTarget(
  settings: Settings,
  keychain: Keychain,
  given: TargetOptions,
  signal: AbortSignal,
): Promise<Target> {
  const options = { ...given, ...splitModel(settings, given) }
  const provider = findProvider(settings, options)
  const baseUrl = options.baseUrl ?? provider.baseUrl
  const origin = originOf(baseUrl)
  if (origin === undefined) throw usageError(`${baseUrl} is no http or https URL`)
  const model = options.model ?? provider.model
  if (model === '' && options.listing !== true) {
    throw new CliError(
      exitCode.notConfigured,
      `no model is set for ${provider.name}; use --model M`,
    )
  }
  if (isInsecure(origin) && provider.plainHttpOrigin !== origin && !options.allowHttp) {
    await askForHttp(origin, signal)
  }
  const key = await findKey(keychain, provider, baseUrl, options.listing === true)
  return { provider, model, endpoint: key === undefined ? { baseUrl } : { baseUrl, key } }
}

/**
 * Takes `provider/model` apart. The names of models have slashes too, so the part before the first
 * one counts only where it is a provider of the settings or a kind of server of one's own; or a
 * preset, where no provider is set up at all. With a provider or an address given, nothing counts.
 */
export function splitModel(
  settings: Settings,
  { provider, baseUrl, model = '' }: Pick<TargetOptions, 'provider' | 'baseUrl' | 'model'>,
): Pick<TargetOptions, 'provider' | 'model'> {
  const [, id = '', rest = ''] = /^([^/]+)\/(.+)$/.exec(model) ?? []
  if (rest === '' || provider !== undefined || baseUrl !== undefined) return {}
  const own = settings.providers.some((one) => one.id === id)
  const preset = presets.find((one) => one.id === id && one.baseUrl !== '')
  const meant = own || preset?.selfHosted === true || settings.providers.length === 0
  return meant && (own || preset !== undefined) ? { provider: id, model: rest } : {}
}

/**
 * The model and the address that `findTarget` finds, without a key, for what sends nothing; any
 * endpoint where no provider is set up. Throws a CliError where no model is named.
 */
export function findModel(
  settings: Settings,
  given: Omit<TargetOptions, 'allowHttp'>,
): {
  readonly model: string
  readonly endpoint: { readonly baseUrl: string }
  readonly provider: Provider | undefined
} {
  const options = { ...given, ...splitModel(settings, given) }
  const isSetUp = options.provider !== undefined || activeProvider(settings) !== undefined
  const provider = isSetUp ? findProvider(settings, { ...options, allowHttp: false }) : undefined
  const model = options.model ?? provider?.model ?? ''
  if (model === '') {
    throw new CliError(exitCode.notConfigured, 'no model is set; use --model M')
  }
  return { model, provider, endpoint: { baseUrl: options.baseUrl ?? provider?.baseUrl ?? '' } }
}

function findProvider(
  settings: Settings,
  { provider: id, baseUrl, model, action = '' }: TargetOptions,
): Provider {
  // A model that is named is one of the default provider; only without one the action chooses.
  const active = model === undefined ? providerFor(settings, action) : activeProvider(settings)
  if (id === undefined) {
    if (active !== undefined) return active
    if (baseUrl !== undefined) return { id: 'custom', name: baseUrl, baseUrl, model: '' }
    throw new CliError(
      exitCode.notConfigured,
      'no provider is set up; add one in the settings of Eyeshot, or use --provider or --base-url',
    )
  }
  const own = settings.providers.find((provider) => provider.id === id)
  if (own !== undefined) return own
  const preset = presets.find((candidate) => candidate.id === id)
  if (preset !== undefined && (preset.baseUrl !== '' || baseUrl !== undefined)) {
    return { id, name: preset.name, baseUrl: preset.baseUrl, model: preset.model ?? '', preset: id }
  }
  const ids = [...settings.providers, ...presets.filter((other) => other.baseUrl !== '')]
  const known = [...new Set(ids.map((other) => other.id))].join(', ')
  throw usageError(`there is no provider "${id}", only: ${known}`)
}

async function askForHttp(origin: string, signal: AbortSignal): Promise<void> {
  const danger = `${origin} is plain http: picture and key could be read along the way`
  if (canAsk() && (await confirm(`${danger}. Send them all the same?`, signal))) return
  throw usageError(`${danger}; use https, or --allow-http`)
}

/**
 * The key for exactly this origin from the keychain, else that of the environment.
 * Throws a CliError where a key is needed and there is none.
 */
async function findKey(
  keychain: Keychain,
  provider: Provider,
  baseUrl: string,
  optional: boolean,
): Promise<string | undefined> {
  const account = accountFor(provider, baseUrl)
  const fallback = process.env['EYESHOT_API_KEY']?.trim() || undefined
  const found = account === undefined ? undefined : await keychain.get(account)
  if (found?.state === 'found') return found.key
  const problem = problemOf(found)
  const instead = fallback === undefined ? '' : '; taking the key of EYESHOT_API_KEY'
  if (problem !== undefined) say(`eyeshot: ${problem}${instead}`)
  if (!optional && fallback === undefined && (problem !== undefined || wantsKey(baseUrl))) {
    throw new CliError(
      exitCode.notConfigured,
      `there is no key for ${originOf(baseUrl)}; add it in the settings of Eyeshot, or set EYESHOT_API_KEY`,
    )
  }
  return fallback
}

function problemOf(found: Awaited<ReturnType<Keychain['get']>> | undefined): string | undefined {
  switch (found?.state) {
    case 'locked':
      return 'the keychain is locked; unlock it to use the key in it'
    case 'unavailable':
      return `the keychain cannot be reached (${found.reason})`
    case 'missing':
      return 'the keychain has lost the key of this provider'
    default:
      return undefined
  }
}

function wantsKey(baseUrl: string): boolean {
  const origin = originOf(baseUrl)
  return presets.some((preset) => preset.needsKey && originOf(preset.baseUrl) === origin)
}
