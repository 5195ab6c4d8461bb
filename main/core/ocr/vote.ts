import type { OcrWord } from '../ports.ts'
import { commonBlanks } from './align.ts'
import { type Reading, readingOf } from './reading.ts'

/** How much surer PP-OCR has to be of a word, since its figures run higher. */
const lead = 0.1
/** Tesseract is guessing below this. */
const guess = 0.4
/** Below this Tesseract's blank before a punctuation mark is doubted. */
const sureBlank = 0.9

/**
 * One reading of a line out of two. Both are cut where both have a blank; where the parts
 * differ, what each engine is known to be weak at decides, and else the confidence: Tesseract
 * drops underscores and breaks words at punctuation; PP-OCR knows ASCII only, drops blanks and
 * mixes up characters of one shape.
 */
export function vote(tesseract: Reading, ppocr: Reading): Reading {
  if (ppocr.words.length === 0 || tesseract.text === ppocr.text) return tesseract
  if (tesseract.words.length === 0) return ppocr
  let taken = 0
  const words = parts(tesseract, ppocr).flatMap((part) => {
    if (!prefersSecond(part)) return part.first
    taken += textOf(part.second).length
    return part.second
  })
  const text = textOf(words)
  return readingOf(2 * taken > text.length ? 'ppocr' : 'tesseract', words)
}

/** The words of both readings between two common blanks. */
interface Part {
  readonly first: readonly OcrWord[]
  readonly second: readonly OcrWord[]
}

function parts(first: Reading, second: Reading): Part[] {
  const made: Part[] = []
  let from = { first: 0, second: 0 }
  const end = { first: first.text.length, second: second.text.length }
  for (const cut of [...commonBlanks(first.text, second.text), end]) {
    made.push({
      first: wordsBetween(first.words, from.first, cut.first),
      second: wordsBetween(second.words, from.second, cut.second),
    })
    from = { first: cut.first + 1, second: cut.second + 1 }
  }
  return made
}

/** The words of a reading whose first character lies at `from` or behind, before `to`. */
function wordsBetween(words: readonly OcrWord[], from: number, to: number): OcrWord[] {
  let at = 0
  return words.filter(({ text }) => {
    const start = at
    at += text.length + 1
    return start >= from && start < to
  })
}

function prefersSecond({ first, second }: Part): boolean {
  const one = textOf(first)
  const other = textOf(second)
  const sure = leastConfidence(first)
  if (one === other || other === '') return false
  if (hasForeign(one)) return sure < guess
  if (one === other.replaceAll('_', ' ')) return true
  if (one.replaceAll(' ', '') === other.replaceAll(' ', '')) {
    return sure < sureBlank && /\S [.,:;)\]}]/.test(one) && !other.includes(' ')
  }
  if (shapes(one) === shapes(other)) return sure < guess
  return leastConfidence(second) > sure + lead
}

/** Letters and signs that PP-OCR cannot say; typographic quotes and dashes it says in ASCII. */
function hasForeign(text: string): boolean {
  return /[^\0-\x7f‘’“”–—]/.test(text)
}

/** The text with characters of about one shape made the same. */
function shapes(text: string): string {
  return text
    .toLowerCase()
    .replace(/[0o]/g, 'o')
    .replace(/[1il|]/g, 'l')
}

function leastConfidence(words: readonly OcrWord[]): number {
  return words.reduce((least, { confidence }) => Math.min(least, confidence), 1)
}

function textOf(words: readonly OcrWord[]): string {
  return words.map(({ text }) => text).join(' ')
}
