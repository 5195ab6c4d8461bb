import { right } from '../ocr/rows.ts'
import type { Span, TextRow } from './text-rows.ts'

/** Most lines that a token goes on for. */
const mostRows = 20
/** A gap that is none, in line heights. */
const none = 0.2
/** The widest gap between two rows of one token, in heights of the taller one's ink. */
const betweenRows = 1.3
/** The widest gap that OCR makes of none, and that beside a dot or a dash, in line heights. */
const widest = 0.5
const widestAtSeam = 1
/** That before a few signs at random: where all letters are as wide, a blank is wider than this. */
const widestOfShort = 0.75

/** What tokens are made of, and what OCR takes their letters for. */
const sign = String.raw`[\p{L}\d_\-+/=.|&¡§¢©®€£°@]`
const piece = new RegExp(`^${sign}+$`, 'u')
const lastPiece = new RegExp(`^(?:${sign}+["'\x60,;)]*|${sign}{8,}["'\x60]\\S{1,8})$`, 'u')
/** A sign at the beginning or in the midst of a word that no token has. */
const strange = /(?<=^|\w)[^\w\s"'\x60,;().+/=|-](?=\w)/
const loneBracket = /^[^()]*\w[()]\w[^()]*$/
const isOpenEnd = new RegExp(`${sign}$`, 'u')

/**
 * The parts of a token that OCR or a narrow window cut off: the next words of its row and the
 * beginnings of the rows below, as long as they look like more of it.
 */
export function continued(rows: readonly TextRow[], span: Span): Span[] {
  const spans: Span[] = []
  let next: Span | undefined = span
  let edge: number | undefined
  while (next !== undefined && spans.length < mostRows) {
    const row: TextRow | undefined = rows[next.row]
    if (row === undefined) break
    const own: Span = grown(row, next)
    // Two rows that end at the same place were broken there, so that what follows is more of it.
    const isFull = edge !== undefined && Math.abs(right(row) - edge) < row.box.height
    edge = right(row)
    const below: Span | undefined = beginningBelow(rows, own.row, isFull)
    const whole: Span = { ...own, last: row.words.length - 1 }
    // What stands between two parts of it belongs to it, whatever OCR made of that.
    const goesOn: boolean =
      below !== undefined && isOpen(row, whole) && hasPiecesOnly(row, own.last)
    spans.push(goesOn ? whole : own)
    next = goesOn ? below : undefined
  }
  return spans
}

/** Whether all behind a word of a row may be of one token: no blank is as wide as between words. */
function hasPiecesOnly({ words }: TextRow, from: number): boolean {
  return words.slice(from + 1).every((word, i) => {
    const before = words[from + i]
    const gap = before === undefined ? 0 : (word.box.x - right(before)) / word.line.height
    // A narrow letter has much room beside it where all are as wide.
    const most = word.text.length < 3 ? widestAtSeam : apart(word.text)
    return isPiece(word.text, piece) && gap < most
  })
}

/** A part with the words behind it that continue it after a blank. */
function grown(row: TextRow, span: Span): Span {
  let last = span.last
  for (let i = span.last + 1; i < row.words.length; i++) {
    const [before, word] = [row.words[i - 1], row.words[i]]
    if (before === undefined || word === undefined) break
    if (!isOpenEnd.test(before.text) || !isPiece(word.text, lastPiece)) break
    const gap = (word.box.x - right(before)) / word.line.height
    // A dot or a dash at the seam: no word of a language is like that.
    const isSeam = /^(?:[._-]|\w{1,2}[._-]$)/.test(word.text) || /\w[._-]$/.test(before.text)
    if (gap > (isSeam ? widestAtSeam : apart(word.text))) break
    if (isSeam || gap < none || isRandom(word.text)) last = i
    // A number, or one or two letters, may stand between two pieces or at the end of a row.
    else if (!/^(?:.{1,2}|\d+)["'\x60,;)]*$/.test(word.text)) break
    else if (i === row.words.length - 1) last = i
  }
  return { ...span, last }
}

/** Whether a word is a piece by a pattern, but for a sign in a long one that OCR made of another. */
function isPiece(text: string, pattern: RegExp): boolean {
  if (pattern.test(text)) return true
  // A bracket without its other half is a letter, such as j.
  const whole = loneBracket.test(text) ? text.replace(/[()]/, '') : text
  return text.length >= 12 && pattern.test(whole.replace(strange, ''))
}

/** How far a piece may stand off, in line heights: a long random one cannot be anything else. */
function apart(text: string): number {
  if (!isRandom(text)) return widest
  return text.length >= 5 ? widestAtSeam : widestOfShort
}

/** Whether a word looks like a part of what was drawn at random. */
function isRandom(text: string): boolean {
  return /\d[A-Za-z]|[A-Za-z]\d/.test(text) || /[a-z][A-Z]/.test(text)
}

/** Whether a part ends where its row does, without a sign that would close it. */
function isOpen({ words }: TextRow, { last }: Span): boolean {
  return last === words.length - 1 && isOpenEnd.test(words[last]?.text ?? '')
}

/** The beginning of the row below, where it can be the rest of a token. */
function beginningBelow(
  rows: readonly TextRow[],
  index: number,
  isFull: boolean,
): Span | undefined {
  const [above, below] = [rows[index], rows[index + 1]]
  const [word] = below?.words ?? []
  if (above === undefined || below === undefined || word === undefined) return undefined
  const { height } = above.box
  const gap = below.box.y - (above.box.y + height)
  // A row of small letters and digits alone is less high than its line.
  if (gap > betweenRows * Math.max(height, below.box.height)) return undefined
  if (below.box.x - above.box.x > 3 * height) return undefined
  // A name and its value are the next entry.
  if (!isPiece(word.text, lastPiece) || /^\w+=./.test(word.text)) return undefined
  const isAlone = below.words.length === 1 && isPiece(word.text, piece)
  const [, second] = below.words
  const isStart = word.text.length < 3 && isRandom(second?.text ?? '')
  return isFull || isAlone || isStart || isRandom(word.text)
    ? { row: index + 1, first: 0, last: 0 }
    : undefined
}
