import { passesLuhn } from './checksums.ts'
import { asDigits, type Match } from './match.ts'

/** Beginnings and lengths of the numbers that payment cards have (ISO/IEC 7812 ranges in use). */
const issuers = [
  // Visa
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  // Mastercard
  /^(?:5[1-5]\d{4}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d\d)\d{10}$/,
  // American Express
  /^3[47]\d{13}$/,
  // Diners Club
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  // Discover
  /^6(?:011|4[4-9]\d|5\d\d)\d{12}$/,
  // JCB
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  // UnionPay
  /^62\d{14,17}$/,
  // Maestro
  /^(?:5[06-9]|6[37])\d{10,17}$/,
]

const named = /\b(?:card|karte|visa|master ?card|amex|maestro|carte|tarjeta|carta)/i
const group = /[\dOoQDlI|SBZ]+/g
const mostGroups = 6

/** Numbers of payment cards. */
export function findCards(text: string): Match[] {
  const found: Match[] = []
  const groups = [...text.matchAll(group)].map(({ 0: signs, index }) => ({
    signs,
    from: index,
    to: index + signs.length,
  }))
  for (const [i, first] of groups.entries()) {
    // What it goes on from is a longer number.
    const goesOn = /(?:[\p{L}\d]|\d-)$/u.test(text.slice(Math.max(0, first.from - 2), first.from))
    if (first.from < (found.at(-1)?.to ?? 0) || goesOn) continue
    let signs = ''
    let to = first.from
    let match: Match | undefined
    for (const next of groups.slice(i, i + mostGroups)) {
      const between = text.slice(to, next.from)
      if (signs !== '' && !/^[ \t'’‘-]{1,3}$/.test(between)) break
      if (!isOneNumber(text.slice(first.from, next.to))) break
      signs += next.signs
      to = next.to
      if (/[\p{L}\d]/u.test(text[to] ?? '')) break
      if (isCard(signs, named.test(text))) match = { kind: 'card', from: first.from, to }
    }
    if (match !== undefined) found.push(match)
  }
  return found
}

/** Whether groups that stand far apart may be those of a card; else they are columns of a table. */
function isOneNumber(groups: string): boolean {
  return !groups.includes('\t') || groups.split(/[ \t]+/).every((one) => /^\w{4,6}$/.test(one))
}

function isCard(signs: string, isNamed: boolean): boolean {
  // Mostly digits as they were read: a word of look-alikes is a word.
  if ((signs.match(/\d/g) ?? []).length < 0.6 * signs.length) return false
  const digits = asDigits(signs)
  if (!issuers.some((issuer) => issuer.test(digits))) return false
  // Where it is called a card, one digit may have been misread.
  return passesLuhn(digits) || isNamed
}
