import { createInstance } from 'i18next'

/** Values for the `{{name}}` places of a message; `count` chooses its plural form. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Messages by their English text; a plural form has `_one`, `_other`, ... behind it. */
export type Messages = Readonly<Record<string, string>>

const translator = createInstance()
void translator.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: {} } },
  // A message's key is its English text, which may hold any sign.
  keySeparator: false,
  nsSeparator: false,
  // What shows a message takes it as text, never as HTML.
  interpolation: { escapeValue: false },
})

/**
 * A message for the user in the language of the interface.
 *
 * @param english the message in English, with places such as `{{host}}`; it is shown where there is
 *   no translation
 */
export function t(english: string, values: MessageValues = {}): string {
  return translator.t(english, values)
}
