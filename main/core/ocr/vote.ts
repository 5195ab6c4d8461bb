import type { OcrWord } from '../ports.ts'
import { commonBlanks } from './align.ts'
import { type LinePicture, leavesInk } from './line-picture.ts'
import { type Reading, readingOf } from './reading.ts'
import { around } from './rows.ts'

/** How much surer PP-OCR has to be of a word, since its figures run higher. */
const lead = 0.1
/** Tesseract is guessing below this. */
const guess = 0.4
/** From here on no word of Tesseract's is doubted. */
const settled = 0.93
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
    const chosen = choose(part)
    if (chosen === part.second) taken += textOf(chosen).length
    return chosen
  })
  return readingOf(2 * taken > textOf(words).length ? 'ppocr' : 'tesseract', words)
}

/**
 * Whether PP-OCR need not be asked: no word of Tesseract's reading could be outvoted, and no ink
 * lies outside its words, as that of a dropped underscore or dash would.
 */
export function isSettled(line: LinePicture, tesseract: Reading): boolean {
  return leastConfidence(tesseract.words) >= settled && !leavesInk(line, tesseract.words)
}

/** Whether a reading by one who reads Chinese and ASCII is of Chinese. */
export function isChinese({ text, confidence }: Reading): boolean {
  return confidence >= 0.5 && /\p{Script=Han}/u.test(text)
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

function choose({ first, second }: Part): readonly OcrWord[] {
  const one = textOf(first)
  const other = textOf(second)
  const sure = leastConfidence(first)
  const surer = leastConfidence(second)
  if (one === other || other === '') return first
  if (hasForeign(one)) return sure < guess ? second : first
  const filled = withBlanksFilled(one, other)
  if (filled !== undefined && filled !== one) return [merged(first, filled)]
  const [bare, otherBare] = [one, other].map((text) => text.replaceAll(' ', ''))
  if (shapes(bare ?? '') === shapes(otherBare ?? '')) {
    if (sure < guess && second.length >= first.length) return second
    const isBroken = sure < sureBlank && / [.,:;)\]}]|\. [a-z]/.test(one) && !other.includes(' ')
    return isBroken && bare !== undefined ? [merged(first, bare)] : first
  }
  // Small marks get lost more often than they are made up, and so do blanks in PP-OCR.
  if (isContained(otherBare ?? '', bare ?? '')) return sure < guess ? second : first
  if (isContained(bare ?? '', otherBare ?? '')) return surer > sure ? second : first
  const needed = second.length < first.length ? guess : lead
  return surer > sure + needed ? second : first
}

/**
 * The first text with the second's characters where it has blanks, if they have one length and
 * shape otherwise: an underscore or a backtick that Tesseract took for a blank.
 */
function withBlanksFilled(one: string, other: string): string | undefined {
  if (one.length !== other.length) return undefined
  let filled = ''
  for (let i = 0; i < one.length; i++) {
    const character = one.charAt(i)
    const isSame = character !== ' ' && shapes(character) === shapes(other.charAt(i))
    if (!isSame && character !== ' ') return undefined
    filled += isSame ? character : other.charAt(i)
  }
  return filled
}

/** Whether all characters of `part` are in `whole`, in order. */
function isContained(part: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === part.charAt(at)) at++
  return at >= part.length
}

/** `words` as one, with another text. */
function merged(words: readonly OcrWord[], text: string): OcrWord {
  return { text, box: around(words), confidence: leastConfidence(words) }
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
