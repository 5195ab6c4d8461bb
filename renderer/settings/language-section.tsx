import { type FormEvent, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** The language of the answers. */
export function LanguageSection({ view }: SectionProps) {
  const saved = view.settings.answerLanguage ?? ''
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('Language')}</h2>
      <AnswerLanguage key={saved} saved={saved} />
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
    <>
      <form className="inline" onSubmit={submit}>
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
      </form>
      {failure !== undefined && (
        <div className="failure" role="alert">
          {failure.message}
        </div>
      )}
    </>
  )
}
