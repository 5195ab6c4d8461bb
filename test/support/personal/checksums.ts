// Written apart from the app's own, which must agree with it.

/** The digit that makes a number of a payment card right, by Luhn (ISO/IEC 7812-1, annex B). */
export function luhnDigit(start: string): string {
  const sum = [...start]
    .reverse()
    .map(Number)
    .reduce(
      (all, digit, i) => all + (i % 2 === 1 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit),
      0,
    )
  return String((10 - (sum % 10)) % 10)
}

/** The two check digits of an IBAN (ISO 13616, by ISO/IEC 7064 MOD 97-10). */
export function ibanChecksum(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0')
}
