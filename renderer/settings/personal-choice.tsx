import { useId, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { type PersonalChoice as KindChoice, personalKinds } from '../../common/personal.ts'
import type { PrivacySettings } from '../../common/settings.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { personalLabel } from '../lib/personal-words.ts'
import { Choice } from './choice.tsx'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** What is looked for on pictures before they are sent, and what is done with it. */
export function PersonalChoice({ privacy }: { readonly privacy: PrivacySettings }) {
  const { failure, run } = useCall()
  const [draft, setDraft] = useState<string>()
  const names = useId()
  const change = (part: Partial<PrivacySettings>) =>
    run(() => bridge.setPreferences({ privacy: { ...privacy, ...part } }))
  const options: readonly { readonly value: KindChoice; readonly label: string }[] = [
    { value: 'ask', label: t('Mark it, and ask') },
    { value: 'cover', label: t('Always cover it') },
    { value: 'ignore', label: t('Never look for it') },
  ]
  const keepNames = () => {
    if (draft === undefined) return
    const lines = draft.split('\n').map((line) => line.trim())
    change({ names: [...new Set(lines.filter((line) => line.length > 1))] })
    setDraft(undefined)
  }
  return (
    <div className="stack">
      <h3>{t('Personal data')}</h3>
      <p className="muted">
        {t(
          'Before a picture is sent, it is read on this computer, and what looks personal or secret is marked to be covered. Where that fails or takes more than 10 seconds, sending waits for you. Nothing is marked to ask you where you are never asked.',
        )}
      </p>
      <div className="kinds">
        {personalKinds.map((kind) => (
          <Choice
            key={kind}
            label={personalLabel(kind)}
            value={privacy.personal[kind] ?? 'ask'}
            options={options}
            onChange={(choice) => change({ personal: { ...privacy.personal, [kind]: choice } })}
          />
        ))}
      </div>
      <div className="field">
        <label htmlFor={names}>{t('Your list of names, one a line')}</label>
        <textarea
          id={names}
          rows={4}
          maxLength={50_000}
          value={draft ?? privacy.names.join('\n')}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={keepNames}
        />
        <p className="muted">
          {t('Of people, companies or projects. The list is kept in the settings file.')}
        </p>
      </div>
      <label className="check flush">
        <input
          type="checkbox"
          checked={privacy.searchLoopback}
          onChange={({ target }) => change({ searchLoopback: target.checked })}
        />
        {t('Look for it, too, where the server is on this computer')}
      </label>
      <FailureLine failure={failure} />
    </div>
  )
}
