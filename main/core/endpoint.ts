import { isInsecure, originOf } from '../../common/endpoint.ts'
import { type Failure, FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { Provider } from '../../common/settings.ts'
import type { Keys } from './keys.ts'
import type { Endpoint } from './ports.ts'

/**
 * The endpoint of a provider with the key that belongs to its origin.
 *
 * @param onSlow told where the keychain lets wait
 *
 * Throws a FailureError: `no-provider`, `insecure-endpoint`, `no-key`, `keychain-locked`,
 * `keychain-unavailable`, `invalid-input`.
 */
export async function resolveEndpoint(
  provider: Provider | undefined,
  keys: Keys,
  onSlow?: () => void,
): Promise<Endpoint> {
  if (provider === undefined) throw new FailureError(noProvider())
  const origin = originOf(provider.baseUrl)
  if (origin === undefined) {
    throw new FailureError({
      code: 'invalid-input',
      message: t('The address of {{name}} is no http or https URL. Correct it in the settings.', {
        name: provider.name,
      }),
    })
  }
  if (provider.model === '') {
    throw new FailureError({
      code: 'no-provider',
      message: t('No model is chosen for {{name}}. Choose one in the settings.', {
        name: provider.name,
      }),
    })
  }
  if (isInsecure(origin) && provider.plainHttpOrigin !== origin) {
    throw new FailureError({
      code: 'insecure-endpoint',
      message: t(
        '{{origin}} is plain http: the picture and the key could be read on the way. Use https, or allow it in the settings.',
        { origin },
      ),
    })
  }
  const key = await keys.find(provider, onSlow)
  return key === undefined ? { baseUrl: provider.baseUrl } : { baseUrl: provider.baseUrl, key }
}

function noProvider(): Failure {
  return {
    code: 'no-provider',
    message: t(
      'No provider is set up yet. Add one in the settings, then press Retry: the capture is kept.',
    ),
  }
}
