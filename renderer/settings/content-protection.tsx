import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** Whether the windows ask to be left out of captures; Linux has no such wish. */
export function ContentProtection({ view }: SectionProps) {
  const { failure, run } = useCall()
  if (view.platform === 'linux') return null
  return (
    <div className="stack">
      <label className="check">
        <input
          type="checkbox"
          checked={view.settings.contentProtection}
          onChange={({ target }) =>
            run(() => bridge.setPreferences({ contentProtection: target.checked }))
          }
        />
        {t(
          'Leave answers, history and settings out of screenshots and recordings, where the system can',
        )}
      </label>
      <p className="muted">
        {t('Only macOS and Windows can, and some recorders see past it: it promises nothing.')}
      </p>
      <FailureLine failure={failure} />
    </div>
  )
}
