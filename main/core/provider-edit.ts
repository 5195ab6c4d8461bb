import { isInsecure, originOf } from '../../common/endpoint.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { type Provider, providerSchema, type Settings } from '../../common/settings.ts'
import type { ProviderDraft, ProviderRemoval } from '../../common/settings-view.ts'
import type { Keys } from './keys.ts'

/**
 * Adds or changes a provider; a new key goes to the keychain for the draft's origin, or is kept
 * in memory where the user said so.
 *
 * @returns the changed part of the settings
 * Throws a FailureError (`invalid-input`, `insecure-endpoint`, `keychain-locked`,
 * `keychain-unavailable`); nothing is changed then.
 */
export async function saveProvider(
  settings: Settings,
  keys: Keys,
  draft: ProviderDraft,
): Promise<Pick<Settings, 'providers' | 'defaultProvider'>> {
  const existing = settings.providers.find(({ id }) => id === draft.id)
  const { origin, baseUrl } = checkAddress(draft, existing)
  const id = existing?.id ?? freeId(draft.name, settings.providers)
  let keyOrigin = existing?.keyOrigin
  if (draft.key !== undefined && draft.sessionOnly === true) {
    keys.keepForSession(id, origin, draft.key)
  } else if (draft.key !== undefined) {
    await keys.store(id, origin, draft.key)
    if (existing !== undefined && keyOrigin !== undefined && keyOrigin !== origin) {
      // The new key is stored by now; an old one that cannot be removed must not undo that.
      await keys.remove(existing).catch(() => undefined)
    }
    keyOrigin = origin
  }
  const preset = draft.preset ?? existing?.preset
  const provider: Provider = {
    id,
    name: draft.name,
    baseUrl,
    model: draft.model.trim(),
    ...(preset === undefined ? {} : { preset }),
    ...(keyOrigin === undefined ? {} : { keyOrigin }),
    ...(isInsecure(origin) ? { plainHttpOrigin: origin } : {}),
  }
  const providers = existing
    ? settings.providers.map((other) => (other.id === id ? provider : other))
    : [...settings.providers, provider]
  return { providers, defaultProvider: settings.defaultProvider ?? id }
}

/**
 * The settings without a provider and its key. Throws a FailureError of the keychain.
 *
 * @param leaveKey whether a key in a keychain that cannot be reached is to stay there
 */
export async function removeProvider(
  settings: Settings,
  keys: Keys,
  { id, leaveKey = false }: ProviderRemoval,
): Promise<Pick<Settings, 'providers' | 'defaultProvider'>> {
  const provider = settings.providers.find((other) => other.id === id)
  if (provider !== undefined && leaveKey) keys.forget(provider)
  else if (provider !== undefined) await keys.remove(provider)
  const providers = settings.providers.filter((other) => other.id !== id)
  const kept = settings.defaultProvider === id ? providers[0]?.id : settings.defaultProvider
  return { providers, defaultProvider: kept }
}

/**
 * The origin and the tidy base URL of a draft. Plain http beyond loopback passes where the user
 * allowed it, now or before. Throws a FailureError (`invalid-input`, `insecure-endpoint`).
 */
export function checkAddress(
  draft: ProviderDraft,
  existing: Provider | undefined,
): { origin: string; baseUrl: string } {
  const baseUrl = draft.baseUrl.trim().replace(/\/+$/, '')
  const origin = originOf(baseUrl)
  if (origin === undefined || !providerSchema.shape.baseUrl.safeParse(baseUrl).success) {
    throw new FailureError({
      code: 'invalid-input',
      message: t('The address has to be an http or https URL such as https://host/v1.'),
    })
  }
  const allowed = draft.allowPlainHttp === true || existing?.plainHttpOrigin === origin
  if (isInsecure(origin) && !allowed) {
    throw new FailureError({
      code: 'insecure-endpoint',
      message: t('{{origin}} is plain http: pictures and the key could be read on the way.', {
        origin,
      }),
    })
  }
  return { origin, baseUrl }
}

function freeId(name: string, providers: readonly Provider[]): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
  const base = slug === '' ? 'provider' : slug
  const taken = new Set(providers.map(({ id }) => id))
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`
    if (!taken.has(id)) return id
  }
}
