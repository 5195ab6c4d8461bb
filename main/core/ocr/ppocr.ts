import type { OcrWord } from '../ports.ts'
import { type CtcSymbol, decodeCtc, englishClasses } from './ctc.ts'
import type { ImageTensor } from './detection-input.ts'
import { inkHeight, type LinePicture, lineBorder, toSource } from './line-picture.ts'
import { type Reading, readingOf } from './reading.ts'

/** The height that the recogniser is trained with, in pixels. */
const height = 48
const margin = (height - inkHeight) / 2

/** The recogniser's input: grey in all three channels, -1 black to 1 white. */
export function recogniserInput({ pixels }: LinePicture): ImageTensor {
  const { width } = pixels
  const plane = width * height
  const data = new Float32Array(3 * plane)
  const first = (lineBorder - margin) * width
  for (let i = 0; i < plane; i++) data[i] = (pixels.data[first + i] ?? 255) / 127.5 - 1
  data.copyWithin(plane, 0, plane)
  data.copyWithin(2 * plane, 0, plane)
  return { data, width, height }
}

/** What a recogniser's output says, split into words at the spaces. */
export function ppocrReading(
  line: LinePicture,
  probabilities: Float32Array,
  classes: readonly string[] = englishClasses,
): Reading {
  const symbols = decodeCtc(probabilities, classes)
  const steps = probabilities.length / classes.length
  const stepWidth = line.pixels.width / steps
  const words: OcrWord[] = []
  let word: CtcSymbol[] = []
  for (const symbol of [...symbols, undefined]) {
    if (symbol && symbol.text !== ' ') {
      word.push(symbol)
      continue
    }
    const made = wordOf(line, word, stepWidth)
    if (made) words.push(made)
    word = []
  }
  return readingOf('ppocr', words)
}

function wordOf(line: LinePicture, symbols: CtcSymbol[], stepWidth: number): OcrWord | undefined {
  const first = symbols[0]
  const last = symbols.at(-1)
  if (!first || !last) return undefined
  return {
    text: symbols.map(({ text }) => text).join(''),
    confidence: symbols.reduce((sum, symbol) => sum + symbol.confidence, 0) / symbols.length,
    box: toSource(line, {
      x: first.start * stepWidth,
      y: lineBorder,
      width: (last.end - first.start) * stepWidth,
      height: inkHeight,
    }),
  }
}
