import { useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { HotkeyTrial, HotkeyView } from '../../common/settings-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** Asks to press a hotkey and says whether it came; where not, what to bind in the desktop. */
export function HotkeyTrialPart({ hotkey }: { readonly hotkey: HotkeyView }) {
  const [trial, setTrial] = useState<HotkeyTrial>()
  const { busy, failure, run } = useCall()
  const { action, name, accelerator } = hotkey
  const start = () => {
    setTrial(undefined)
    run(() => bridge.tryHotkey(action), setTrial)
  }
  return (
    <>
      <button
        type="button"
        aria-label={t('Try the hotkey of {{name}}', { name })}
        disabled={accelerator === '' || busy}
        onClick={start}
      >
        {t('Try')}
      </button>
      <div className="trial" role="status">
        {busy && t('Press {{accelerator}} now…', { accelerator })}
        {trial?.came === true && t('It came: the hotkey works.')}
        {trial?.came === false && (
          <p>{t('It did not come; another program or the desktop keeps it.')}</p>
        )}
        {trial?.binding !== undefined && (
          <>
            <p>{trial.binding.where}</p>
            <p>
              <code>{trial.binding.line}</code>
            </p>
            <button type="button" onClick={() => fire(bridge.copyBinding(action))}>
              {t('Copy the line')}
            </button>
          </>
        )}
      </div>
      <FailureLine failure={failure} />
    </>
  )
}
