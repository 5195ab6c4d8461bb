import { t } from '../../common/i18n.ts'
import type { EnvironmentOffer as Offer } from '../../common/settings-view.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { useCall } from '../settings/use-call.ts'

/** The endpoint that other programs of the user know by `OPENAI_*` variables. */
export function EnvironmentOffer({ offer: { baseUrl, hasKey } }: { readonly offer: Offer }) {
  const { busy, failure, run } = useCall()
  const answer = (accepted: boolean) =>
    run(() => bridgeOf<'settings'>().importEnvironment(accepted))
  return (
    <div className="offer">
      <div>
        <strong>{t('The variables OPENAI_* name an endpoint')}</strong>
        <div className="muted">
          {hasKey
            ? t('{{url}}, with a key. Taking it over puts the key into the keychain.', {
                url: baseUrl,
              })
            : t('{{url}}, without a key.', { url: baseUrl })}
        </div>
        {failure !== undefined && <div className="failure">{failure.message}</div>}
      </div>
      <div className="offer-choice">
        <button type="button" disabled={busy} onClick={() => answer(false)}>
          {t('No, thanks')}
        </button>
        <button type="button" className="primary" disabled={busy} onClick={() => answer(true)}>
          {t('Take it over')}
        </button>
      </div>
    </div>
  )
}
