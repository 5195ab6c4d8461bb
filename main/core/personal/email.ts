import { allOf, type Match } from './match.ts'

// OCR makes blanks around the sign and behind dots, and reads it as another sign in a circle.
// Blanks are let pass before the domains that are met most.
const common = 'com|org|net|edu|gov|io|de|fr|uk|at|ch|it|es|nl|pl|be|eu|info|me|dev|app'
const local = String.raw`[\p{L}\d][\p{L}\d._%+'-]*`
// Digits alone before the sign are the end of a name: OCR makes a blank beside a 1.
const digits = String.raw`\p{L}[\p{L}\d._%+'-]*\s\d{1,4}`
// Behind a quote or a bracket the blank is an underscore that OCR lost.
const parted = String.raw`[\p{L}\d_+-]+[._+-]\s|(?<=[<("'“‘])[\p{L}\d]+\s`
const before = `(?:(?:${parted})?${local}|${digits})`
const label = String.raw`[\p{L}\d-]+`
// Of a top-level domain an o or l may have been read as a digit.
const top = String.raw`(?:(?=[01]?\p{L})[\p{L}01]{2,}|10(?!\d))`
const end = String.raw`(?:\.${label})*(?:\.${top}|[.,]\s?(?:${common})(?![\p{L}\d]))`
const address = new RegExp(`${before}(?:\\s?@\\s?|[©®€]|\\s[©®€EO]\\s)${label}${end}`, 'gu')
/** With a blank in the midst of its domain. */
const cut = new RegExp(`${before}@${label}\\s${label}${end}`, 'gu')
/** A name of two parts or with a number, and a domain behind the sign that was read as a letter. */
const twoParts = String.raw`(?:\p{L}[\p{L}\d]*[._+](?:[\p{L}\d]+[._+-])*[\p{L}\d]+|\p{L}{3,}\d+)`
const misread = new RegExp(
  String.raw`(?:${twoParts}\s[eEGQO0]\s?|(?:${twoParts}|[\p{L}\d]{4,})&)${label}(?:\.${label})*\.(?:${common})(?![\p{L}\d])`,
  'gu',
)
/** Where most have their mail; with one of them the sign is known when it was read as a letter. */
const providers = 'gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|t-online'
const glued = new RegExp(
  String.raw`[\p{L}\d][\p{L}\d._%+-]{2,}(?:[eaQ0](?:\s(?<=[._][\p{L}\d]+\s))?|[©®€&]{1,2}\s?)(?:${providers})\.(?:${common})(?![\p{L}\d])`,
  'gu',
)

/** What looks like a top-level domain behind a sign but is the end of a file or of a host at home. */
const noDomain =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|js|ts|json|mjs|map|md|txt|local|localhost|internal|lan|service|socket|timer)$/i

/** E-mail addresses. */
export function findEmails(text: string): Match[] {
  const all = [address, cut, misread, glued].flatMap((pattern) => allOf(pattern, text, 'email'))
  return all.filter(({ from, to }) => {
    const found = text.slice(from, to)
    // Where a program fetches from, as in git@host:path.
    if (/(?:git|hg)@/.test(found) && /^:\S/.test(text.slice(to))) return false
    return !noDomain.test(found)
  })
}
