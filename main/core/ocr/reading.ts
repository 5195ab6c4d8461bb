import type { OcrLine, OcrWord } from '../ports.ts'

/** What one engine makes of a line; boxes in pixels of the whole picture. */
export type Reading = Pick<OcrLine, 'text' | 'confidence' | 'engine' | 'words'>

/** Below this the first engine's reading is doubted, and the second is asked. */
const doubt = 0.88
/** How much surer the second has to be, since its figures run higher. */
const lead = 0.12

export function isDoubtful(reading: Reading): boolean {
  return reading.confidence < doubt
}

/** Which of two readings of a line is kept. */
export function betterReading(first: Reading, second: Reading): Reading {
  return second.confidence > first.confidence + lead ? second : first
}

/** A reading of `words`: their texts with a space between, their confidence weighed by length. */
export function readingOf(
  engine: Reading['engine'],
  words: readonly OcrWord[],
  confidence?: number,
): Reading {
  const length = words.reduce((sum, { text }) => sum + text.length, 0)
  const weighed = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0)
  return {
    engine,
    words,
    text: words.map(({ text }) => text).join(' '),
    confidence: confidence ?? (length > 0 ? weighed / length : 0),
  }
}
