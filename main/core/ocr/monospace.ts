import type { OcrLine } from '../ports.ts'

/** How far from its column a word may start, in characters; side bearings differ by less. */
const tolerance = { usual: 0.45, behindBlanks: 0.3 } as const
/** From here on a word stands behind more than one blank, in characters. */
const leastBlank = 0.6
/** Share of the words that have to stand in their columns. */
const leastShare = 0.85

/**
 * Whether the words of lines start where a monospaced font of this width puts them. Long lines
 * of any font have about the same width per character, but their words drift.
 *
 * @param advance the width of a character, in pixels
 */
export function isMonospaced(lines: readonly OcrLine[], advance: number): boolean {
  let words = 0
  let placed = 0
  for (const line of lines) {
    let column = line.words[0]?.text.length ?? 0
    for (const word of line.words.slice(1)) {
      const drift = (word.box.x - line.box.x) / advance - column - 1
      // Several blanks are read as one.
      const blanks = drift > leastBlank ? Math.round(drift) : 0
      words++
      if (Math.abs(drift - blanks) <= (blanks > 0 ? tolerance.behindBlanks : tolerance.usual))
        placed++
      column += 1 + blanks + word.text.length
    }
  }
  return placed >= leastShare * words
}
