/**
 * English name of a language, for use in a prompt.
 *
 * @param tag BCP 47 tag
 */
export function englishLanguageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? 'English'
  } catch {
    return 'English'
  }
}
