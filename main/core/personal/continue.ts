import { right } from '../ocr/rows.ts'
import { type Span, type TextRow, wordsIn } from './text-rows.ts'

/** Most lines that a token goes on for. */
const mostRows = 20

/** A gap, in line heights, that is none between words: OCR makes blanks beside narrow letters. */
const narrow = 0.3
const narrowBesideJ = 0.5

/**
 * The parts of a token that OCR or a narrow window cut off: the next words of its row and the
 * beginnings of the rows below, as long as they look like more of it.
 */
export function continued(rows: readonly TextRow[], span: Span): Span[] {
  const spans: Span[] = []
  let next: Span | undefined = span
  while (next !== undefined && spans.length < mostRows) {
    const row: TextRow | undefined = rows[next.row]
    if (row === undefined) break
    const own = grown(row, next)
    spans.push(own)
    next = isOpen(row, own) ? firstPiece(rows, own.row) : undefined
  }
  return spans
}

/** A part with the words behind it that continue it after a blank. */
function grown(row: TextRow, span: Span): Span {
  let last = wordsIn(row, span).at(-1)
  for (const word of row.words) {
    if (last === undefined || word.start <= last.start) continue
    const gap = (word.box.x - right(last)) / word.line.height
    if (!isRest(word.text, last.text, gap)) break
    last = word
  }
  return { ...span, to: last === undefined ? span.to : last.start + last.text.length }
}

/** Whether a word goes on with what stands before it; `gap` between them in line heights. */
function isRest(text: string, before: string, gap: number): boolean {
  if (!/^[\w\-+/=.|]+["'`,;)]*$/.test(text) || !/[\w\-+/=.]$/.test(before)) return false
  if (gap < narrow || (gap < narrowBesideJ && (text.startsWith('j') || before.endsWith('j')))) {
    return true
  }
  // A dot or a dash at the seam, or a piece drawn at random: no word of a language is like that.
  if (/^[._-]\w/.test(text) || /\w[._-]$/.test(before) || /^[_-]$/.test(text)) return gap < 1
  return text.length >= 5 && /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)
}

/** Whether a part ends where its row does, without a sign that would close it. */
function isOpen({ text }: TextRow, { to }: Span): boolean {
  return to >= text.length && /[\w\-+/=.]$/.test(text)
}

/** The beginning of the row below, where it can be the rest of a token. */
function firstPiece(rows: readonly TextRow[], index: number): Span | undefined {
  const [above, below] = [rows[index], rows[index + 1]]
  if (above === undefined || below === undefined) return undefined
  const { height } = above.box
  const gap = below.box.y - (above.box.y + height)
  if (gap > height || below.box.x - above.box.x > 3 * height) return undefined
  const [, piece = ''] = /^([\w\-+/=.]+)(?:["'`,;)]|\s|$)/.exec(below.text) ?? []
  // A name and its value are the next entry.
  if (piece === '' || /^\w+=/.test(piece)) return undefined
  const isRandom = /\d/.test(piece) && /[a-z]/.test(piece) && /[A-Z]/.test(piece)
  const isAlone = piece.length === below.text.length
  const isLikely = /\d|[a-z][A-Z]/.test(piece) || isAlone
  if (!isRandom && !(isAlone && /[a-z][A-Z]/.test(piece)) && !(isLikely && isAtEdge(rows, index))) {
    return undefined
  }
  return { row: index + 1, from: 0, to: piece.length }
}

/** Whether a row ends where the rows around it end that are broken. */
function isAtEdge(rows: readonly TextRow[], index: number): boolean {
  const row = rows[index]
  const edge = Math.max(...rows.slice(Math.max(0, index - 10), index + 10).map(right))
  return row !== undefined && right(row) > edge - 1.5 * row.box.height
}
