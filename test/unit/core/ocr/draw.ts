import type { Rect } from '../../../../common/geometry.ts'
import type { GreyImage } from '../../../../main/core/ocr/grey.ts'
import type { OcrLine, PixelImage } from '../../../../main/core/ports.ts'

/** A grey picture of one value with filled rectangles on it. */
export function greyWith(
  width: number,
  height: number,
  background: number,
  shapes: readonly (Rect & { readonly value: number })[] = [],
): GreyImage {
  const data = new Uint8Array(width * height).fill(background)
  for (const { x, y, width: w, height: h, value } of shapes) {
    for (let row = y; row < y + h; row++) data.fill(value, row * width + x, row * width + x + w)
  }
  return { width, height, data }
}

/** The same picture in colour. */
export function coloured({ width, height, data }: GreyImage): PixelImage {
  const pixels = new Uint8Array(4 * data.length).fill(255)
  for (const [i, value] of data.entries()) pixels.fill(value, 4 * i, 4 * i + 3)
  return { width, height, data: pixels }
}

/** A line whose characters are `advance` pixels wide. */
export function line(text: string, x: number, y: number, advance = 8, height = 12): OcrLine {
  const box = { x, y, width: Math.round(text.length * advance), height }
  return { text, box, confidence: 0.95, engine: 'tesseract', words: [] }
}

/** A line of words at their places, each character 7.3 pixels wide, for any height of its top. */
export function worded(...places: readonly (readonly [x: number, text: string])[]) {
  return (y: number, height = 12): OcrLine => {
    const words = places.map(([x, text]) => ({
      text,
      confidence: 0.95,
      box: { x, y, width: Math.round(7.3 * text.length), height },
    }))
    const last = words.at(-1)
    const x = words[0]?.box.x ?? 0
    return {
      words,
      text: words.map(({ text }) => text).join(' '),
      confidence: 0.95,
      engine: 'tesseract',
      box: { x, y, width: last ? last.box.x + last.box.width - x : 0, height },
    }
  }
}
