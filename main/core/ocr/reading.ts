import type { OcrLine, OcrWord } from '../ports.ts'

/** What one engine makes of a line; boxes in pixels of the whole picture. */
export type Reading = Pick<OcrLine, 'text' | 'confidence' | 'engine' | 'words'>

/** A reading of `words`: their texts with a space between, their confidence weighed by length. */
export function readingOf(engine: Reading['engine'], words: readonly OcrWord[]): Reading {
  const length = words.reduce((sum, { text }) => sum + text.length, 0)
  const weighed = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0)
  return {
    engine,
    words,
    text: words.map(({ text }) => text).join(' '),
    confidence: length > 0 ? weighed / length : 0,
  }
}
