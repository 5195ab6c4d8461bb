import { allOf, type Match } from './match.ts'

const name = String.raw`(?:api|access|auth|secret|private|client|session|encryption|signing)?[\w.-]{0,24}(?:key|t[o0]ken|secret|passw(?:[o0]r)?d|passphrase|pwd|credentials?)\w{0,12}`
const sign = String.raw`(?:[^\s"'\x60“”‘’,;<>{}()]|\)(?=\w))`
/** What of a value may stand behind a blank that OCR made. */
const piece = String.raw`[\w+/=-]{8,}`
/** A value behind a name that calls it a secret. */
const assigned = new RegExp(
  String.raw`(?<!\w)${name}["'\x60”’]?\s?(?::=|=>|[:=])\s?["'\x60“”‘’]?(${sign}{8,}|${sign}{3,7}(?= ${piece}))`,
  'giu',
)
const behindBlank = new RegExp(`^ (${piece})`)
const bearer = /\b(?:bearer|basic)\s([\w\-.+/=]{16,})/gi
const inUrl = /:\/\/[^\s/:@]+:([^\s/@]{4,})@/g
const inQuery = /[?&](?:access_token|token|api_?key|key|sig|signature|secret)=([^\s&]{8,})/gi

/** Secrets that only what stands before them gives away. */
export function findAssignments(text: string): Match[] {
  const values = [assigned, bearer, inQuery].flatMap((pattern) => allOf(pattern, text, 'key'))
  return [
    ...values.filter(({ from, to }) => isRandom(text.slice(from, to) + morePieces(text.slice(to)))),
    ...allOf(inUrl, text, 'key'),
  ]
}

/** What of the rest of a line belongs to a value that OCR cut by a blank: what looks as random. */
function morePieces(rest: string): string {
  const [, more = ''] = behindBlank.exec(rest) ?? []
  return isRandom(more) ? more : ''
}

/**
 * Whether a value looks drawn at random: many different signs, digits among letters. Names of
 * variables, words and numbers do not.
 */
function isRandom(value: string): boolean {
  if (/^(?:process|os|env|config|settings)\.|^\$|^\/|^https?:/.test(value)) return false
  const digits = (value.match(/\d/g) ?? []).length
  const letters = (value.match(/[A-Za-z]/g) ?? []).length
  if (digits >= 2 && letters >= 2 && entropy(value) >= 2.75) return true
  return value.length >= 12 && /[a-z]\d*[A-Z]/.test(value) && digits >= 1 && entropy(value) >= 3.3
}

/** Bits for each sign, after Shannon. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length
    return sum - share * Math.log2(share)
  }, 0)
}
