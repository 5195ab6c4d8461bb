import { createInstance } from 'i18next'
import type { Locale } from './locale.ts'

/** Values for the `{{name}}` places of a message; `count` chooses its plural form. */
export type MessageValues = Readonly<Record<string, string | number>>

/** The languages of the interface, by their own names in their order: each file of `locales/`. */
export const locales: readonly Locale[] = Object.values(
  import.meta.glob<Locale>('./locales/*.ts', { eager: true, import: 'locale' }),
).sort((one, other) => one.name.localeCompare(other.name, 'en'))

const translator = createInstance()
void translator.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: 'en',
  resources: Object.fromEntries(
    locales.map(({ tag, messages }) => [tag, { translation: messages }]),
  ),
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

/**
 * Marks a text that is made before the language is known, such as one in a list; `t` translates it
 * where it is shown.
 */
export function msg(english: string): string {
  return english
}

/** The language of the interface, a tag of `locales`. */
export function language(): string {
  return translator.language
}

/** Sets the language of the interface; a tag that is none of `locales` sets English. */
export function setLanguage(tag: string): void {
  const known = locales.some((locale) => locale.tag === tag)
  void translator.changeLanguage(known ? tag : 'en')
}

/**
 * The first of the wanted languages that there is, or one that differs in its region only; else
 * English.
 *
 * @param wanted BCP 47 tags or names of POSIX locales (`de_AT.UTF-8`), the most wanted first
 */
export function chooseLanguage(wanted: readonly string[]): string {
  for (const one of wanted) {
    const tag = one.replace(/[.@].*$/, '').replace('_', '-')
    const exact = locales.find((locale) => locale.tag.toLowerCase() === tag.toLowerCase())
    const kin = locales.find((locale) => base(locale.tag) === base(tag))
    const found = exact ?? kin
    if (found !== undefined) return found.tag
  }
  return 'en'
}

function base(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
