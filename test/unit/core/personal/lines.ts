import type { OcrLine, OcrResult } from '../../../../main/core/ports.ts'

/** A result as if these lines were read: 10 pixels a character, 20 a line, 30 from line to line. */
export function readLines(...texts: readonly string[]): OcrResult {
  const lines = texts.map((text, row): OcrLine => {
    const indent = text.length - text.trimStart().length
    let at = 10 * indent
    const words = text
      .trim()
      .split(' ')
      .map((word) => {
        const box = { x: at, y: 30 * row, width: 10 * word.length, height: 20 }
        at += 10 * (word.length + 1)
        return { text: word, box, confidence: 0.9 }
      })
    const box = { x: 10 * indent, y: 30 * row, width: at - 10 - 10 * indent, height: 20 }
    return { text: text.trim(), box, confidence: 0.9, engine: 'tesseract', words }
  })
  return { text: texts.join('\n'), lines, tables: [], blocks: [] }
}
