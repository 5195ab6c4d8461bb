import type { ErrorCode, Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/** What went wrong, and what can be done about it. */
export function FailureBox({ failure }: { readonly failure: Failure }) {
  return (
    <div className="problem" role="alert">
      <p>{failure.message}</p>
      {needsSettings.has(failure.code) && (
        <button type="button" className="primary" onClick={() => fire(bridge.openSettings())}>
          {t('Open settings')}
        </button>
      )}
    </div>
  )
}

const needsSettings: ReadonlySet<ErrorCode> = new Set([
  'no-provider',
  'no-key',
  'keychain-unavailable',
  'insecure-endpoint',
  'unauthorized',
  'forbidden',
  'bad-request',
  'refused-images',
  'redirected',
  'tls',
  'unreachable',
  'wrong-url',
  'not-found',
  'invalid-input',
])
