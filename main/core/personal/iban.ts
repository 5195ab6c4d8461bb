import { passesMod97 } from './checksums.ts'
import { asDigits, type Match } from './match.ts'

/** Length of an IBAN by country, and with how many letters its account begins (SWIFT's registry). */
const countries: Readonly<Record<string, readonly [length: number, letters: number]>> = {
  AD: [24, 0],
  AE: [23, 0],
  AL: [28, 0],
  AT: [20, 0],
  AZ: [28, 4],
  BA: [20, 0],
  BE: [16, 0],
  BG: [22, 4],
  BH: [22, 4],
  BR: [29, 0],
  BY: [28, 4],
  CH: [21, 0],
  CR: [22, 0],
  CY: [28, 0],
  CZ: [24, 0],
  DE: [22, 0],
  DK: [18, 0],
  DO: [28, 4],
  EE: [20, 0],
  EG: [29, 0],
  ES: [24, 0],
  FI: [18, 0],
  FO: [18, 0],
  FR: [27, 0],
  GB: [22, 4],
  GE: [22, 2],
  GI: [23, 4],
  GL: [18, 0],
  GR: [27, 0],
  GT: [28, 4],
  HR: [21, 0],
  HU: [28, 0],
  IE: [22, 4],
  IL: [23, 0],
  IQ: [23, 4],
  IS: [26, 0],
  IT: [27, 1],
  JO: [30, 4],
  KW: [30, 4],
  KZ: [20, 0],
  LB: [28, 0],
  LC: [32, 4],
  LI: [21, 0],
  LT: [20, 0],
  LU: [20, 0],
  LV: [21, 4],
  MC: [27, 0],
  MD: [24, 2],
  ME: [22, 0],
  MK: [19, 0],
  MR: [27, 0],
  MT: [31, 4],
  MU: [30, 4],
  NL: [18, 4],
  NO: [15, 0],
  PK: [24, 4],
  PL: [28, 0],
  PS: [29, 4],
  PT: [25, 0],
  QA: [29, 4],
  RO: [24, 4],
  RS: [22, 0],
  SA: [24, 0],
  SC: [31, 4],
  SE: [24, 0],
  SI: [19, 0],
  SK: [24, 0],
  SM: [27, 1],
  TN: [24, 0],
  TR: [26, 0],
  UA: [29, 0],
  VA: [22, 0],
  VG: [24, 4],
  XK: [20, 0],
}

const letterOf: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '5': 'S',
  '8': 'B',
  '6': 'G',
}

/** Letters that OCR makes of more than one digit. */
const twoDigits: Readonly<Record<string, readonly string[]>> = {
  S: ['5', '8'],
  s: ['5', '8'],
  B: ['8', '3'],
  Z: ['2', '7'],
  z: ['2', '7'],
}
const mostReadings = 8

function asLetters(text: string): string {
  return [...text.toUpperCase()].map((sign) => letterOf[sign] ?? sign).join('')
}

const begin = /(?<![\p{L}\d])[\p{L}\d]['’‘]?[\p{L}\d]['’‘]? ?[\dOolISB|]{2}/gu
/** What OCR makes of the edge of a letter. */
const specks = /[\p{M}'’‘]/gu

/** IBANs, with blanks or without; the check digits tell them from other numbers. */
export function findIbans(text: string): Match[] {
  const found: Match[] = []
  for (const { 0: start, index: from } of text.matchAll(begin)) {
    if (from < (found.at(-1)?.to ?? 0)) continue
    const country = countries[asLetters(start.normalize('NFD').replaceAll(specks, '').slice(0, 2))]
    if (country === undefined) continue
    const [length, letters] = country
    const taken = take(text, from, length)
    if (taken === undefined) continue
    const isNamed = /iban/i.test(text.slice(Math.max(0, from - 16), from))
    const isNumber = mostlyDigits(taken.signs.slice(4 + letters))
    if (isNamed || (isNumber && readings(taken.signs, letters).some(passesMod97))) {
      found.push({ kind: 'iban', from, to: taken.to })
    }
  }
  return found
}

/** So many letters and digits from a place on, over blanks; undefined where others come first. */
function take(text: string, from: number, length: number) {
  let signs = ''
  let at = from
  for (; signs.length < length; at++) {
    const sign = text[at]
    if (sign === undefined) return undefined
    const plain = sign.normalize('NFD').charAt(0)
    if (/[A-Za-z\d|]/.test(plain)) signs += plain
    else if (!/[ \t.'’‘-]/.test(sign)) return undefined
  }
  // What goes on is another number.
  return /[\p{L}\d]/u.test(text[at] ?? '') ? undefined : { signs, to: at }
}

/** Words have few, so that no sentence is taken for one. */
function mostlyDigits(account: string): boolean {
  return (account.match(/\d/g) ?? []).length >= 0.6 * account.length
}

/** What an IBAN may be, where OCR mixed up letters and digits. */
function readings(signs: string, letters: number): string[] {
  const country = asLetters(signs.slice(0, 2))
  const account = signs.slice(4)
  const first = asLetters(account.slice(0, letters))
  const rest = account.slice(letters)
  const checks = digitsFor(signs.slice(2, 4))
  return [
    signs.toUpperCase(),
    ...checks.map((check) => country + check + account.toUpperCase()),
    ...checks.flatMap((check) => digitsFor(rest).map((digits) => country + check + first + digits)),
  ].filter((reading) => /^[A-Z\d]+$/.test(reading))
}

/** The digits that a text may be, where a letter can be one of two; each try is one chance in 97. */
function digitsFor(text: string): string[] {
  let all = ['']
  for (const sign of text) {
    const digits = twoDigits[sign] ?? [asDigits(sign).toUpperCase()]
    if (all.length * digits.length > mostReadings) return [asDigits(text).toUpperCase()]
    all = all.flatMap((start) => digits.map((digit) => start + digit))
  }
  return all
}
