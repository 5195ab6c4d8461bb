import { app } from 'electron'

/**
 * English name of a language, for use in a prompt.
 *
 * @param tag BCP 47 tag; the system's first language where it is absent
 */
export function languageName(tag: string | undefined): string {
  const wanted = tag ?? app.getPreferredSystemLanguages()[0] ?? app.getLocale()
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(wanted) ?? 'English'
  } catch {
    return 'English'
  }
}
