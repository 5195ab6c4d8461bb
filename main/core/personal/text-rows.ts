import type { Rect } from '../../../common/geometry.ts'
import { around, right, toRows, usualHeight } from '../ocr/rows.ts'
import type { OcrLine, OcrWord } from '../ports.ts'

/** A word with its place in the line that it was read in. */
interface RowWord extends OcrWord {
  readonly line: Rect
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Index of its first character in the text of its row. */
  readonly start: number
}

/** All that stands side by side on a picture, as one text to search. */
export interface TextRow {
  /** The words apart by a blank; by a tab where more than a blank is between them. */
  readonly text: string
  readonly words: readonly RowWord[]
  /** In pixels of the picture. */
  readonly box: Rect
}

/** A part of a row's text, `to` exclusive. */
export interface Span {
  readonly row: number
  readonly from: number
  readonly to: number
}

/** From which gap on words stand apart, in line heights. */
const apart = 1.5

/** The rows of what was read, from top to bottom. */
export function textRows(lines: readonly OcrLine[]): TextRow[] {
  return toRows(lines).map((row) => {
    const words: RowWord[] = []
    const gap = apart * usualHeight(row)
    let text = ''
    for (const word of row.flatMap(wordsOf).sort((a, b) => a.box.x - b.box.x)) {
      const last = words.at(-1)
      if (last !== undefined) text += word.box.x - right(last) > gap ? '\t' : ' '
      words.push({ ...word, start: text.length })
      text += word.text
    }
    return { text, words, box: around(row) }
  })
}

function wordsOf(line: OcrLine) {
  const words = line.words.length > 0 ? line.words : [line]
  return words.map((word, i) => ({
    ...word,
    line: line.box,
    isFirst: i === 0,
    isLast: i === words.length - 1,
  }))
}

/** The words that a part of a row's text touches. */
export function wordsIn({ words }: TextRow, { from, to }: Omit<Span, 'row'>) {
  return words.filter(({ start, text }) => start < to && start + text.length > from)
}
