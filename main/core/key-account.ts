import { originOf } from '../../common/endpoint.ts'
import type { Provider } from '../../common/settings.ts'

/**
 * The keychain account of a provider's key. The origin is part of the name, so a key that was
 * entered for one origin cannot be found for another.
 */
export function keyAccount(providerId: string, origin: string): string {
  return `${providerId} ${origin}`
}

/**
 * The account whose key may be sent to `baseUrl`, or undefined where there is none: no key was
 * entered, or it was entered for another origin.
 */
export function accountFor(provider: Provider, baseUrl: string): string | undefined {
  const origin = originOf(baseUrl)
  if (origin === undefined || provider.keyOrigin !== origin) return undefined
  return keyAccount(provider.id, origin)
}
