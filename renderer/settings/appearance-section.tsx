import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { Choice } from './choice.tsx'
import { FailureLine } from './failure-line.tsx'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** Colours and sizes of all windows. */
export function AppearanceSection({ view: { settings } }: SectionProps) {
  const { failure, run } = useCall()
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('Appearance')}</h2>
      <div className="stack">
        <Choice
          label={t('Colours')}
          value={settings.theme}
          options={[
            { value: 'system', label: t('As the system has them') },
            { value: 'light', label: t('Light') },
            { value: 'dark', label: t('Dark') },
          ]}
          onChange={(theme) => run(() => bridge.setPreferences({ theme }))}
        />
        <label className="check flush">
          <input
            type="checkbox"
            checked={settings.highContrast}
            onChange={({ target }) =>
              run(() => bridge.setPreferences({ highContrast: target.checked }))
            }
          />
          {t('High contrast (also where the system asks for it)')}
        </label>
        <Choice
          label={t('Text size')}
          value={settings.textSize}
          options={[
            { value: 'small', label: t('Small') },
            { value: 'normal', label: t('Normal') },
            { value: 'large', label: t('Large') },
            { value: 'larger', label: t('Larger') },
          ]}
          onChange={(textSize) => run(() => bridge.setPreferences({ textSize }))}
        />
        <p className="muted">{t('Where the system asks for less motion, nothing moves.')}</p>
        <FailureLine failure={failure} />
      </div>
    </section>
  )
}
