import { originOf } from '../../common/endpoint.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { Provider } from '../../common/settings.ts'
import type { KeyState } from '../../common/settings-view.ts'
import { accountFor, keyAccount } from './key-account.ts'
import type { Keychain } from './ports.ts'

/** The keys of the providers: in the keychain, or in memory where the user said so. */
export class Keys {
  private readonly keychain: Keychain
  private readonly session = new Map<string, string>()

  constructor(keychain: Keychain) {
    this.keychain = keychain
  }

  /**
   * The key that may be sent to the provider's base URL; undefined where none was ever entered.
   * `onSlow` is told where the keychain lets wait.
   * Throws a FailureError: `no-key`, `keychain-locked`, `keychain-unavailable`.
   */
  async find(provider: Provider, onSlow?: () => void): Promise<string | undefined> {
    const remembered = this.session.get(sessionAccount(provider))
    if (remembered !== undefined) return remembered
    const account = accountFor(provider, provider.baseUrl)
    if (account === undefined) return undefined
    const lookup = await this.keychain.get(account, onSlow)
    switch (lookup.state) {
      case 'found':
        return lookup.key
      case 'missing':
        throw new FailureError({
          code: 'no-key',
          message: t(
            'The key of {{name}} is no longer in the keychain. Enter it again in the settings.',
            { name: provider.name },
          ),
        })
      case 'locked':
        throw new FailureError({
          code: 'keychain-locked',
          message: t('The keychain is locked. Unlock it, then press Retry.'),
        })
      case 'unavailable':
        throw new FailureError({
          code: 'keychain-unavailable',
          message: t(
            'The keychain cannot be reached ({{reason}}). Start it, or enter the key in the settings for this session only.',
            { reason: lookup.reason },
          ),
        })
    }
  }

  /** Puts a key into the keychain. Throws a FailureError; the old key stays where it does. */
  async store(providerId: string, origin: string, key: string): Promise<void> {
    await this.keychain.set(keyAccount(providerId, origin), key)
    this.session.delete(keyAccount(providerId, origin))
  }

  /** Keeps a key in memory until the app quits. */
  keepForSession(providerId: string, origin: string, key: string): void {
    this.session.set(keyAccount(providerId, origin), key)
  }

  /** Removes the provider's keys for every origin. Throws a FailureError; all stay then. */
  async remove(provider: Provider): Promise<void> {
    if (provider.keyOrigin !== undefined) {
      await this.keychain.delete(keyAccount(provider.id, provider.keyOrigin))
    }
    this.forget(provider)
  }

  /** Drops what is kept of it for this session; the keychain is left as it is. */
  forget(provider: Provider): void {
    for (const account of this.session.keys()) {
      if (account.startsWith(keyAccount(provider.id, ''))) this.session.delete(account)
    }
  }

  /** Where the key for the provider's present origin is, without reading it. */
  stateOf(provider: Provider): KeyState {
    if (this.session.has(sessionAccount(provider))) return 'session'
    return accountFor(provider, provider.baseUrl) === undefined ? 'none' : 'stored'
  }
}

function sessionAccount(provider: Provider): string {
  return keyAccount(provider.id, originOf(provider.baseUrl) ?? '')
}
