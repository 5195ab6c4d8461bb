import type { OcrLine, OcrWord } from '../ports.ts'
import { advanceWidth } from './join-text.ts'
import { around, type Placed, right, usualHeight } from './rows.ts'

/** Words of one row that belong together: a cell of a table, or one line of it. */
export interface Piece extends Placed {
  readonly words: readonly OcrWord[]
}

export function pieceOf(words: readonly OcrWord[]): Piece {
  return { words, box: around(words) }
}

export function textOf({ words }: Piece): string {
  return words.map(({ text }) => text).join(' ')
}

/**
 * From which gap on words stand apart, in pixels: more than one blank in a monospaced font, about
 * two in others.
 */
export function wideGap(lines: readonly OcrLine[]): number {
  const advance = advanceWidth(lines)
  return advance === undefined ? usualHeight(lines) : 1.7 * advance
}

/** The words of lines; a line without words counts as one. */
export function wordsOf(lines: readonly OcrLine[]): OcrWord[] {
  return lines.flatMap((line) => (line.words.length > 0 ? line.words : [line]))
}

/**
 * The words of one row, from left to right, put together where they stand close.
 *
 * @param separators where rules part the row, in pixels across; nothing is joined over one
 */
export function toPieces(
  row: readonly OcrWord[],
  gap: number,
  separators: readonly number[],
): Piece[] {
  const pieces: OcrWord[][] = []
  for (const word of [...row].sort((a, b) => a.box.x - b.box.x)) {
    const piece = pieces.at(-1)
    const last = piece?.at(-1)
    const isNear =
      last !== undefined &&
      word.box.x - right(last) < gap &&
      intervalOf(last, separators) === intervalOf(word, separators)
    if (piece && isNear) piece.push(word)
    else pieces.push([word])
  }
  return pieces.map(pieceOf)
}

/** Between which separators something stands: how many of them are left of its middle. */
export function intervalOf({ box }: Placed, separators: readonly number[]): number {
  const middle = box.x + box.width / 2
  return separators.filter((at) => at < middle).length
}
