import { type FormEvent, useState } from 'react'
import type { Settings } from '../../common/settings.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

export function PreferenceSection({ settings }: { readonly settings: Settings }) {
  const [language, setLanguage] = useState(settings.answerLanguage ?? '')
  const { failure, run } = useCall()
  const save = (answerLanguage: string, adjustSelection: boolean) =>
    run(() =>
      bridge.setPreferences({
        adjustSelection,
        answerLanguage: answerLanguage === '' ? undefined : answerLanguage,
      }),
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(language.trim(), settings.adjustSelection)
  }
  return (
    <section aria-labelledby="general">
      <h2 id="general">General</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.adjustSelection}
          onChange={(event) => save(settings.answerLanguage ?? '', event.target.checked)}
        />
        Adjust the selection before it is sent (holding Shift does so once)
      </label>
      <form className="inline" onSubmit={submit}>
        <label className="grow">
          Language of the answers
          <input
            placeholder="the system's language; or a tag such as de, fr, pt-BR"
            value={language}
            onChange={(event) => setLanguage(event.target.value)}
          />
        </label>
        <button type="submit" disabled={language.trim() === (settings.answerLanguage ?? '')}>
          Save language
        </button>
      </form>
      {failure !== undefined && (
        <div className="failure" role="alert">
          {failure.message}
        </div>
      )}
    </section>
  )
}
