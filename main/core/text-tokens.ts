import type { TokenRange } from '../../common/answer-view.ts'

/**
 * How many tokens a text is for current byte-pair vocabularies, in any language: 2.5 to 9 bytes of
 * letters and blanks a token, and 1 to 3 digits or signs. The test holds it against two of them.
 */
export function textTokens(text: string): TokenRange {
  const marks = (text.match(/[\p{Nd}\p{P}\p{S}]/gu) ?? []).length
  const words = utf8Length(text.replaceAll(/[\p{Nd}\p{P}\p{S}]/gu, ''))
  return { low: Math.ceil(words / 9 + marks / 3), high: Math.ceil(words / 2.5 + marks) }
}

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** A picture of a request and what the model counts for it, where that is known. */
export interface CountedImage {
  readonly tokens?: TokenRange
}

/** What a server counted for the first so many texts of a conversation, pictures included. */
export interface Counted {
  readonly inputTokens: number
  readonly texts: number
}

/**
 * What a request should count: what the server counted before and the texts since, else the
 * pictures and all texts.
 *
 * @returns undefined where a picture's tokens are not known and nothing was counted
 */
export function requestTokens(
  images: readonly CountedImage[],
  texts: readonly string[],
  counted: Counted | undefined,
): TokenRange | undefined {
  const known = images.map(({ tokens }) => (counted === undefined ? tokens : { low: 0, high: 0 }))
  const added = texts.slice(counted?.texts ?? 0).map(textTokens)
  let { low, high } = { low: counted?.inputTokens ?? 0, high: counted?.inputTokens ?? 0 }
  for (const range of [...known, ...added]) {
    if (range === undefined) return undefined
    low += range.low
    high += range.high
  }
  return { low, high }
}
