import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** When the app starts. */
export function StartSection({ view }: SectionProps) {
  const { failure, run } = useCall()
  return (
    <section aria-labelledby="start">
      <h2 id="start">{t('Start')}</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={view.settings.autostart}
          onChange={({ target }) => run(() => bridge.setPreferences({ autostart: target.checked }))}
        />
        {t('Start Eyeshot with the session, without a window')}
      </label>
      <FailureLine failure={failure} />
    </section>
  )
}
