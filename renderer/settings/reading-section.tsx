import { t } from '../../common/i18n.ts'
import type { LanguageView, Reading, SettingsView } from '../../common/settings-view.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** How Copy text reads: which languages, and what happens to line ends. */
export function ReadingSection({ view }: { readonly view: SettingsView }) {
  const { failure, busy, run } = useCall()
  const { ocrLanguages, ocrLayout } = view.settings
  const set = (change: Partial<Reading>) =>
    run(() => bridge.setReading({ ocrLanguages, ocrLayout, ...change }))
  const toggle = (code: string) =>
    set({
      ocrLanguages: ocrLanguages.includes(code)
        ? ocrLanguages.filter((other) => other !== code)
        : [...ocrLanguages, code],
    })
  const present = view.languages.filter((language) => language.present)
  const missing = view.languages.filter((language) => !language.present)
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('Reading text')}</h2>
      <p className="muted">
        {t('Text is read on this computer; no picture and no text leaves it.')}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={ocrLayout === 'join'}
          onChange={(event) => set({ ocrLayout: event.target.checked ? 'join' : 'keep' })}
        />
        {t('Join the lines of a paragraph (code, lists and tables keep theirs)')}
      </label>
      <fieldset className="card">
        <legend>{t('Languages')}</legend>
        <label className="check flush">
          <input
            type="checkbox"
            checked={ocrLanguages.length === 0}
            onChange={() => set({ ocrLanguages: [] })}
          />
          {t('Guess among those that are inside')}
        </label>
        <div className="languages">
          {present.map((language) => (
            <label key={language.code} className="check flush">
              <input
                type="checkbox"
                checked={ocrLanguages.includes(language.code)}
                onChange={() => toggle(language.code)}
              />
              <span>
                {language.ownName}
                <span className="muted"> {accuracy(language)}</span>
              </span>
            </label>
          ))}
        </div>
        <p className="muted">
          {t(
            'The figures are errors in 100 characters, measured on drawn text in several fonts and sizes.',
          )}
          {missing.length > 0 &&
            ` ${t('{{languages}} and others can be added from a Tesseract language file (.traineddata) that you have.', { languages: missing.map(({ name }) => name).join(', ') })}`}
        </p>
        <div>
          <button type="button" disabled={busy} onClick={() => run(() => bridge.addLanguage())}>
            {t('Add a language file…')}
          </button>
        </div>
        {failure !== undefined && (
          <div className="failure" role="alert">
            {failure.message}
          </div>
        )}
      </fieldset>
    </section>
  )
}

function accuracy({ measured }: LanguageView): string {
  return measured === undefined ? t('not measured') : (measured.cer * 100).toFixed(2)
}
