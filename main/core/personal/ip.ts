import { asDigits, type Match } from './match.ts'

const four = /(?<![\w.-])[\dOl]{1,3}(?:[.,] ?[\dOl]{1,3}){3}(?![\w-]|[.,]\d)/g
const six =
  /(?<![\w:.])[\da-fA-FOlIit£]{0,4}(?: ?:(?: ?:)? ?[\da-fA-FOlIit£]{1,5}){1,7}(?:::)?(?![\w:])/g
/** Four numbers behind one of these are no address. */
const otherNumber =
  /(?:\bv|ver(?:sion)?|build|release|firmware|chapter|section|kapitel|abschnitt)[.:]? ?$/i

/** Addresses of computers, but for those that are the same everywhere. */
export function findIps(text: string): Match[] {
  const found: Match[] = []
  for (const { 0: whole, index } of text.matchAll(four)) {
    const parts = asDigits(whole)
      .split(/[.,] ?/)
      .map(Number)
    if (parts.some((part) => !(part <= 255)) || isCommon(parts)) continue
    if (otherNumber.test(text.slice(0, index))) continue
    found.push({ kind: 'ip', from: index, to: index + whole.length })
  }
  for (const { 0: whole, index } of text.matchAll(six)) {
    if (isSix(whole)) found.push({ kind: 'ip', from: index, to: index + whole.length })
  }
  return found
}

/** This computer, any, a mask; and what has one digit in each place numbers something else. */
function isCommon(parts: readonly number[]): boolean {
  const [first = 0] = parts
  return first === 127 || first === 0 || first === 255 || parts.every((part) => part < 10)
}

/**
 * Eight groups, or fewer with one gap. OCR loses the second colon of that; then long groups tell it
 * from clocks and hardware addresses.
 */
function isSix(whole: string): boolean {
  const text = whole.replaceAll(' ', '').replaceAll('O', '0').replaceAll(/[lIi]/g, '1')
  const gaps = text.split('::').length - 1
  const groups = text.split(/::?/).filter((group) => group !== '')
  if (gaps > 1 || groups.length > 8 || !/\d/.test(text)) return false
  // Names of programs have two colons too, as in `ab::c1`.
  if (gaps === 1) {
    const isLong = groups.some((group) => group.length >= 3 && /\d/.test(group))
    return groups.length < 8 && (groups.length >= 3 || isLong)
  }
  if (groups.length === 8) return true
  const long = groups.filter((group) => group.length >= 3).length
  return groups.length >= 4 && long >= 3 && /[a-f]/i.test(text)
}
