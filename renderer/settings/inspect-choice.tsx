import { t } from '../../common/i18n.ts'
import type { PrivacySettings } from '../../common/settings.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { Choice } from './choice.tsx'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** When what is to be sent is shown first, and the addresses that were agreed to. */
export function InspectChoice({ privacy }: { readonly privacy: PrivacySettings }) {
  const { failure, run } = useCall()
  const change = (part: Partial<PrivacySettings>) =>
    run(() => bridge.setPreferences({ privacy: { ...privacy, ...part } }))
  return (
    <div className="stack">
      <h3>{t('Before something is sent')}</h3>
      <Choice
        label={t('Show what would be sent, and ask')}
        value={privacy.inspect}
        options={[
          {
            value: 'when-it-matters',
            label: t('For each new address, and when something is marked'),
          },
          { value: 'always', label: t('Always') },
          { value: 'never', label: t('Never') },
        ]}
        onChange={(inspect) => change({ inspect })}
      />
      {privacy.agreedOrigins.length > 0 && (
        <>
          <p className="muted">{t('Addresses that you have sent something to:')}</p>
          <ul className="agreed">
            {privacy.agreedOrigins.map((origin) => (
              <li key={origin}>
                <span>{origin}</span>
                <button
                  type="button"
                  aria-label={t('Forget {{address}}', { address: origin })}
                  onClick={() =>
                    change({
                      agreedOrigins: privacy.agreedOrigins.filter((other) => other !== origin),
                    })
                  }
                >
                  {t('Forget')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <FailureLine failure={failure} />
    </div>
  )
}
