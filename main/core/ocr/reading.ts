import type { Point } from '../../../common/geometry.ts'
import type { OcrLine, OcrWord } from '../ports.ts'
import { joinUnspaced } from './join-unspaced.ts'

/** What one engine makes of a line; boxes in pixels of the whole picture. */
export type Reading = Pick<OcrLine, 'text' | 'confidence' | 'engine' | 'words'>

/**
 * A reading of the words found: their texts with a space between where the script has one, their
 * confidence weighed by length.
 */
export function readingOf(engine: Reading['engine'], found: readonly OcrWord[]): Reading {
  const words = joinUnspaced(found)
  const length = words.reduce((sum, { text }) => sum + text.length, 0)
  const weighed = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0)
  return {
    engine,
    words,
    text: words.map(({ text }) => text).join(' '),
    confidence: length > 0 ? weighed / length : 0,
  }
}

/** The reading with its boxes moved, in pixels. */
export function moved(reading: Reading, by: Point): Reading {
  return {
    ...reading,
    words: reading.words.map((word) => ({
      ...word,
      box: { ...word.box, x: word.box.x + by.x, y: word.box.y + by.y },
    })),
  }
}
