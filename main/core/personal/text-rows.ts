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

/** Words of a row that follow each other, by index, both included. */
export interface Span {
  readonly row: number
  readonly first: number
  readonly last: number
}

/** From which gap on words stand apart, in line heights. */
const apart = 1.5
/** Up to which gap two words may be one: OCR makes blanks beside narrow letters. */
const narrow = 0.3

/**
 * The rows of what was read, from top to bottom.
 *
 * @param glued whether words that hardly stand apart are joined in the text
 */
export function textRows(lines: readonly OcrLine[], glued: boolean): TextRow[] {
  return toRows(lines).map((row) => {
    const words: RowWord[] = []
    const height = usualHeight(row)
    let text = ''
    for (const word of row.flatMap(wordsOf).sort((a, b) => a.box.x - b.box.x)) {
      const last = words.at(-1)
      const gap = last === undefined ? 0 : (word.box.x - right(last)) / height
      if (gap > apart) text += '\t'
      else if (last !== undefined && !(glued && gap < narrow)) text += ' '
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

/** The words that a part of a row's text touches, `to` exclusive; undefined where it has none. */
export function spanOf(
  { words }: TextRow,
  row: number,
  { from, to }: { readonly from: number; readonly to: number },
): Span | undefined {
  const touches = ({ start, text }: RowWord) => start < to && start + text.length > from
  const first = words.findIndex(touches)
  return first < 0 ? undefined : { row, first, last: words.findLastIndex(touches) }
}

export function wordsIn({ words }: TextRow, { first, last }: Span): readonly RowWord[] {
  return words.slice(first, last + 1)
}
