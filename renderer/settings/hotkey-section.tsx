import { useState } from 'react'
import type { HotkeyView, SettingsView } from '../../common/ipc.ts'
import { Accelerator } from '../lib/accelerator.tsx'
import { bridgeOf } from '../lib/bridge.ts'
import { HotkeyRecorder } from './hotkey-recorder.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

export function HotkeySection({ view }: { readonly view: SettingsView }) {
  return (
    <section aria-labelledby="hotkeys">
      <h2 id="hotkeys">Hotkeys</h2>
      <ul className="rows">
        {view.hotkeys.map((hotkey) => (
          <HotkeyRow key={hotkey.action} hotkey={hotkey} view={view} />
        ))}
      </ul>
    </section>
  )
}

function HotkeyRow({ hotkey, view }: { readonly hotkey: HotkeyView; readonly view: SettingsView }) {
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
          <div className="failure">Could not be registered; another program may use it.</div>
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
            aria-label={`Change the hotkey of ${name}`}
            onClick={() => setRecording(true)}
          >
            Change
          </button>
          <button
            type="button"
            aria-label={`Remove the hotkey of ${name}`}
            disabled={accelerator === ''}
            onClick={() => set('')}
          >
            Clear
          </button>
        </>
      )}
    </li>
  )
}
