import type { LanguageView } from '../../../common/settings-view.ts'
import { ocrLanguages } from './languages.ts'

/** The languages for the settings: those known by name, and others that the user added. */
export function languageViews(added: readonly string[]): readonly LanguageView[] {
  const known = ocrLanguages.map(({ code, name, ownName, comes, measured }) => ({
    code,
    name,
    ownName,
    present: comes === 'inside' || added.includes(code),
    ...(measured === undefined ? {} : { measured }),
  }))
  const others = added
    .filter((code) => !ocrLanguages.some((language) => language.code === code))
    .map((code) => ({ code, name: code, ownName: code, present: true }))
  return [...known, ...others]
}
