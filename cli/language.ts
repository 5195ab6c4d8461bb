import { chooseLanguage, setLanguage } from '../common/i18n.ts'

/**
 * Speaks the language that the environment asks for, in the order that POSIX and GNU give its
 * variables. What goes to standard output for programs is the same in all.
 */
export function speakUserLanguage(env: Readonly<Record<string, string | undefined>>): void {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'C'
  // As GNU has it, a list of languages counts only where there is a locale at all.
  const plain = /^(C|POSIX)($|[.@])/.test(locale)
  const list = plain ? [] : (env['LANGUAGE'] ?? '').split(':').filter((one) => one !== '')
  setLanguage(chooseLanguage([...list, locale]))
}
