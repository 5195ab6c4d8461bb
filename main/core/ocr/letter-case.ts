import { median } from './runs.ts'

/** A character with its box's height, in any unit. */
export interface Glyph {
  readonly text: string
  readonly height: number
}

/** Capitals whose small form is the same at another size: only the height tells them apart. */
const ambiguous = /^[COSUVWXZ]$/
const small = /^[aemnr]$/
const tall = /^[bdhklABDEFGHKLMNRT0-9]$/
/** How near to the usual height a letter has to be for its case to be sure. */
const tolerance = 0.08

/**
 * The texts of the glyphs of one line, with look-alike capitals made small where they are no
 * higher than small letters: a recogniser that sees all lines at one size takes `sum` for `Sum`.
 * Not the other way round, since a box may take in some of a tall neighbour. Where the line has
 * too few other letters to know its two heights, nothing changes.
 */
export function settleCase(glyphs: readonly Glyph[]): string[] {
  const heights = (kind: RegExp) =>
    glyphs.filter(({ text }) => kind.test(text)).map(({ height }) => height)
  const [smalls, talls] = [heights(small), heights(tall)]
  const xHeight = median(smalls)
  const isKnown = smalls.length >= 2 && talls.length >= 2 && median(talls) >= 1.2 * xHeight
  return glyphs.map(({ text, height }) => {
    const isSmall = isKnown && Math.abs(height - xHeight) <= tolerance * xHeight
    return isSmall && ambiguous.test(text) ? text.toLowerCase() : text
  })
}
