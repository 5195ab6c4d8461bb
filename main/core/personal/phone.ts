import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { asDigits, type Match } from './match.ts'

const number =
  /(?<![\w.,:/+-])(?:\+ ?|00)?\(?[\dOl](?:[\dOl]|[ ./-]{1,2}(?=[\d(Ol])|[()]{1,2} ?){5,}[\dOl](?![\w]|[.,:/-]\d)/g
/** Words that a number of the country's own stands behind. */
const named =
  /(?:tele?(?:fon|phone|\.|:|\b)|phone|mobile?|handy|fax|call|ring|cell|tél|móvil|anruf)[^\d+(]{0,24}$/i
/** Words that another number stands behind, the first of its digits apart. */
const otherNumber =
  /(?:order|bestell|auftrag|invoice|rechnung|ref|booking|customer|kunden|article|artikel|serial|tracking|part|batch|no\.|nr\.|#|\bid)[^\d]{0,16}(?:\d{1,4} ?)?$/i
/** Whose own form of numbers is known; a number without the country's code is one of theirs. */
const home: readonly CountryCode[] = [
  'DE',
  'GB',
  'FR',
  'AT',
  'CH',
  'NL',
  'BE',
  'IT',
  'ES',
  'PL',
  'PT',
]

/** Telephone numbers: international ones, and others that are written as such. */
export function findPhones(text: string): Match[] {
  const found: Match[] = []
  for (const { 0: whole, index } of text.matchAll(number)) {
    const digits = asDigits(whole)
    const isNamed = named.test(text.slice(0, index))
    if (!isNamed && otherNumber.test(text.slice(0, index))) continue
    if (isPhone(digits, isNamed))
      found.push({ kind: 'phone', from: index, to: index + whole.length })
  }
  return found
}

function isPhone(text: string, isNamed: boolean): boolean {
  const count = text.replaceAll(/\D/g, '').length
  if (count < 7 || count > 15 || isDate(text)) return false
  const plain = text.replace(/^\+ /, '+').replace(/^00/, '+').replace('(0)', '')
  if (plain.startsWith('+')) {
    // OCR doubles a digit at times; one that long is hardly anything else.
    const isLong = count >= 10 && /\d[ -]\d/.test(plain)
    return isLong || parsePhoneNumberFromString(plain)?.isPossible() === true
  }
  if (/^\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(text)) return isValid(text, 'US') || isNamed
  if (isNamed) return true
  return (
    /^\(?0\d/.test(text) && /[ /()-]/.test(text) && home.some((country) => isValid(text, country))
  )
}

function isValid(text: string, country: CountryCode): boolean {
  return parsePhoneNumberFromString(text, country)?.isValid() === true
}

function isDate(text: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?: \d+)?$/.test(text)
}
