import { useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { HotkeyView, SettingsView } from '../../common/settings-view.ts'
import { Accelerator } from '../lib/accelerator.tsx'
import { bridgeOf } from '../lib/bridge.ts'
import { HotkeyRecorder } from './hotkey-recorder.tsx'
import { HotkeyTrialPart } from './hotkey-trial.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

export function HotkeySection({ view }: { readonly view: SettingsView }) {
  return (
    <section aria-labelledby="hotkeys">
      <h2 id="hotkeys">{t('Hotkeys')}</h2>
      <ul className="rows">
        {view.hotkeys.map((hotkey) => (
          <HotkeyRow key={hotkey.action} hotkey={hotkey} view={view} />
        ))}
      </ul>
    </section>
  )
}

interface HotkeyRowProps {
  readonly hotkey: HotkeyView
  readonly view: SettingsView
}

/** One action's hotkey, with what changes it. */
export function HotkeyRow({ hotkey, view }: HotkeyRowProps) {
  const [recording, setRecording] = useState(false)
  const { failure, run } = useCall()
  const { action, name, accelerator, state } = hotkey
  const taken = view.hotkeys.filter((other) => other.action !== action)
  const set = (chosen: string) =>
    run(
      () => bridge.setHotkey({ action, accelerator: chosen }),
      () => setRecording(false),
    )
  return (
    <li className="row">
      <div className="grow">
        <strong>{name}</strong>
        {state === 'failed' && (
          <div className="failure">
            {hotkey.owner === undefined
              ? t('Could not be registered; another program may use it.')
              : t('{{name}} has the same hotkey; change one of them.', { name: hotkey.owner })}
          </div>
        )}
        {failure !== undefined && <div className="failure">{failure.message}</div>}
      </div>
      {recording ? (
        <HotkeyRecorder
          platform={view.platform}
          taken={taken}
          onRecorded={set}
          onCancel={() => setRecording(false)}
        />
      ) : (
        <>
          <Accelerator accelerator={accelerator} platform={view.platform} />
          <button
            type="button"
            aria-label={t('Change the hotkey of {{name}}', { name })}
            onClick={() => setRecording(true)}
          >
            {t('Change')}
          </button>
          <button
            type="button"
            aria-label={t('Remove the hotkey of {{name}}', { name })}
            disabled={accelerator === ''}
            onClick={() => set('')}
          >
            {t('Remove')}
          </button>
          <HotkeyTrialPart hotkey={hotkey} />
        </>
      )}
    </li>
  )
}
