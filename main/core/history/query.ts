/** Scripts that put no blanks between words; each of their letters is a word of its own here. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])/gu

/** Parts words for the index and shows nowhere. */
const seam = '\u200b'

/** A text as the index takes it: SQLite's tokenizer would see a Chinese sentence as one word. */
export function forIndex(text: string): string {
  return text.replaceAll(seam, '').replace(unspaced, `$1${seam}`)
}

/** What the index gave back, as it was before `forIndex`. */
export function fromIndex(text: string): string {
  return text.replaceAll(seam, '')
}

/**
 * What the user typed, in FTS5's notation: every word has to be there, the last letters of each may
 * be missing; what stands in quotes has to be there as it stands.
 *
 * @returns undefined where there is nothing to look for
 */
export function matchOf(typed: string): string | undefined {
  const terms = [...typed.matchAll(/"([^"]*)"|[^\s"]+/g)].flatMap(([whole, quoted]) => {
    const words = forIndex(quoted ?? whole)
    if (!/[\p{L}\p{N}\p{Co}]/u.test(words)) return []
    return [quoted === undefined ? `"${words}"*` : `"${words}"`]
  })
  return terms.length === 0 ? undefined : terms.join(' AND ')
}
