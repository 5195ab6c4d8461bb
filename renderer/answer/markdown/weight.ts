/**
 * UTF-16 units up to which a formula is typeset; a longer one is shown as its source. One of this
 * length becomes some 2,400 elements, which take 40 ms.
 */
export const longestFormula = 1000

/** What is likely a formula that is typeset, in any of its delimiters. */
const formula =
  /\$\$[^$]{1,1000}\$\$|\$(?![\s$])[^$\n]+(?<=\S)\$(?!\d)|\\\(.{1,1000}?\\\)|\\\[.{1,1000}?\\\]/gs

/** What a sign of a formula weighs; one of any other text weighs 1. */
const formulaSign = 8

/**
 * UTF-16 units of formulas that come with one picture, at most by one formula more. Thirty are some
 * hundred elements. A long text gets fewer at once, since V8 then looks through what there is while
 * the browser lays out, for some milliseconds with every fifty elements.
 */
const pieceLength = { first: 240, later: 60 }

/** UTF-16 units from which on a text is long. */
const longText = 16_384

/** What a text weighs: about as much as it costs to lay out. */
export function weightOf(source: string): number {
  let sum = source.length
  for (const [found] of source.matchAll(formula)) sum += (formulaSign - 1) * found.length
  return sum
}

/** What a text of this length may weigh. */
export function heaviest(length: number): number {
  return formulaSign * length
}

/** Where a text has this weight, or undefined where it is lighter; never within a formula. */
export function reaches(source: string, weight: number): number | undefined {
  let extra = 0
  for (const { 0: found, index } of source.matchAll(formula)) {
    if (index + extra >= weight) break
    extra += (formulaSign - 1) * found.length
    const end = index + found.length
    if (end + extra >= weight) return end - 1
  }
  const at = weight - extra - 1
  return at < source.length ? at : undefined
}

/**
 * Where what is shown next of a text ends, so that not too many formulas come at once; never within
 * a formula that is complete.
 *
 * @param from how much of it is shown already
 */
export function pieceEnd(text: string, from: number): number {
  const most = from < longText ? pieceLength.first : pieceLength.later
  // What is shown may end within a formula; none goes over an empty line.
  const start = Math.max(text.lastIndexOf('\n\n', from), from - longestFormula, 0)
  let sum = 0
  for (const { 0: found, index } of text.slice(start).matchAll(formula)) {
    const end = start + index + found.length
    if (end <= from) continue
    sum += found.length
    if (sum >= most) return end
  }
  return text.length
}
