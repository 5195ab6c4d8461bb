import type { Rect } from '../../../common/geometry.ts'
import type { PixelImage } from '../ports.ts'

/** From which difference in brightness on a column has ink, of 255. */
const inkStep = 20
/** A gap between words, in line heights; between letters it is smaller. */
const wordGap = 0.16
/** The widest gap beside a 1 where all digits have the room of a wide one, in line heights. */
const besideOne = 0.26
/** The widest digit, in line heights. */
const digitWidth = 0.65

/**
 * How far a box of a line of text has to reach to its left and right so that no letter is cut: to
 * the next gap that is as wide as one between words.
 *
 * @param box of the words as they were read, in pixels of the picture
 */
export function overInk(image: PixelImage, box: Rect): Rect {
  const top = Math.max(0, Math.floor(box.y))
  const bottom = Math.min(image.height, Math.ceil(box.y + box.height))
  const gap = Math.max(2, Math.round(wordGap * box.height))
  const follow = (start: number, step: 1 | -1) => {
    let edge = start
    for (let x = start, blank = 0; blank < gap && x >= 0 && x < image.width; x += step) {
      blank = hasInk(image, x, top, bottom) ? 0 : blank + 1
      if (blank === 0) edge = x + step
    }
    return edge
  }
  /** OCR leaves the sign at an end out of a word's box at times. */
  const withLost = (edge: number, step: 1 | -1) => {
    const far = Math.round(besideOne * box.height)
    const isInk = (_: unknown, i: number) => hasInk(image, edge + i * step, top, bottom)
    const ahead = Array.from({ length: far }, isInk).indexOf(true)
    if (ahead < 0) return edge
    const end = follow(edge + ahead * step, step)
    return Math.abs(end - edge) - ahead <= digitWidth * box.height ? end : edge
  }
  const left = withLost(follow(Math.floor(box.x), -1), -1) + 1
  const right = withLost(follow(Math.ceil(box.x + box.width) - 1, 1), 1)
  return { x: left, y: box.y, width: right - left, height: box.height }
}

/** Whether a column is not of one colour between two rows. */
function hasInk({ width, data }: PixelImage, x: number, top: number, bottom: number): boolean {
  if (x < 0 || x >= width) return false
  let [low, high] = [255, 0]
  for (let y = top; y < bottom; y++) {
    const at = 4 * (y * width + x)
    const value = (2 * (data[at] ?? 0) + 5 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) >> 3
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return high - low > inkStep
}
