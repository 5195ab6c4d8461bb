import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** Begins and ends local-only mode. */
export function LocalOnlySwitch({ on }: { readonly on: boolean }) {
  const { failure, run } = useCall()
  return (
    <div className="stack">
      <h3>{t('Local only')}</h3>
      <label className="check flush">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => run(() => bridge.setPreferences({ localOnly: target.checked }))}
        />
        {t('Local only: connect to nothing but this computer')}
      </label>
      <p className="muted">
        {t(
          'Cloud providers are refused then, and so are models that a server on this computer runs elsewhere, as far as it says so. The command line keeps to it too.',
        )}
      </p>
      <FailureLine failure={failure} />
    </div>
  )
}
