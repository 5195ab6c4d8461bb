import { app } from 'electron'
import { englishLanguageName } from '../../common/language.ts'

/**
 * English name of the language that answers are wanted in.
 *
 * @param tag BCP 47 tag of the settings; the system's first language where it is absent
 */
export function answerLanguageName(tag: string | undefined): string {
  return englishLanguageName(tag ?? app.getPreferredSystemLanguages()[0] ?? app.getLocale())
}
