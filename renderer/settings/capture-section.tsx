import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** How a part of the screen is selected. */
export function CaptureSection({ view }: SectionProps) {
  const { failure, run } = useCall()
  return (
    <section aria-labelledby="capture">
      <h2 id="capture">{t('Capture')}</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={view.settings.adjustSelection}
          onChange={({ target }) =>
            run(() => bridge.setPreferences({ adjustSelection: target.checked }))
          }
        />
        {t('Adjust the selection before it is sent (holding Shift does so once)')}
      </label>
      <FailureLine failure={failure} />
    </section>
  )
}
