import { type FormEvent, useState } from 'react'
import { locales, t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { Choice } from './choice.tsx'
import { FailureLine } from './failure-line.tsx'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** The languages of the interface and of the answers. */
export function LanguageSection({ view: { settings } }: SectionProps) {
  const { failure, run } = useCall()
  const saved = settings.answerLanguage ?? ''
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('Language')}</h2>
      <div className="stack">
        <Choice
          label={t('Language of Eyeshot')}
          value={settings.uiLanguage ?? ''}
          options={[
            { value: '', label: t('As the system has it') },
            ...locales.map(({ tag, name }) => ({ value: tag, label: name })),
          ]}
          onChange={(tag) =>
            run(() => bridge.setPreferences({ uiLanguage: tag === '' ? undefined : tag }))
          }
        />
        <FailureLine failure={failure} />
        <AnswerLanguage key={saved} saved={saved} />
      </div>
    </section>
  )
}

function AnswerLanguage({ saved }: { readonly saved: string }) {
  const [language, setLanguage] = useState(saved)
  const { failure, run } = useCall()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const tag = language.trim()
    run(() => bridge.setPreferences({ answerLanguage: tag === '' ? undefined : tag }))
  }
  return (
    <form onSubmit={submit}>
      <div className="inline">
        <label className="grow">
          {t('Language of the answers')}
          <input
            placeholder={t("the system's language; or a tag such as de, fr, pt-BR")}
            value={language}
            onChange={(event) => setLanguage(event.target.value)}
          />
        </label>
        <button type="submit" disabled={language.trim() === saved}>
          {t('Save language')}
        </button>
      </div>
      <FailureLine failure={failure} />
    </form>
  )
}
