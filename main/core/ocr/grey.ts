import type { Rect } from '../../../common/geometry.ts'
import type { PixelImage } from '../ports.ts'

/** One byte a pixel, 0 black to 255 white, row after row without padding. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Luma of ITU-R BT.601 in 8-bit fixed point; transparent pixels are laid over white. */
export function toGrey({ width, height, data }: PixelImage): GreyImage {
  const grey = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < grey.length; i++, p += 4) {
    const red = data[p] ?? 0
    const green = data[p + 1] ?? 0
    const blue = data[p + 2] ?? 0
    const alpha = data[p + 3] ?? 0
    const luma = (77 * red + 150 * green + 29 * blue + 128) >> 8
    grey[i] = alpha === 255 ? luma : 255 - Math.round(((255 - luma) * alpha) / 255)
  }
  return { width, height, data: grey }
}

/** How many pixels have each of the 256 values, inside `rect` where one is given. */
export function histogram(
  { width, height, data }: GreyImage,
  rect: Rect = { x: 0, y: 0, width, height },
): Uint32Array {
  const counts = new Uint32Array(256)
  for (let y = rect.y; y < rect.y + rect.height; y++) {
    const row = y * width
    for (let x = rect.x; x < rect.x + rect.width; x++) {
      const value = data[row + x] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  return counts
}

/** The smallest value that at least `share` (0 to 1) of the counted pixels do not exceed. */
export function quantile(counts: Uint32Array, share: number): number {
  const wanted = share * counts.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (const [value, count] of counts.entries()) {
    seen += count
    if (count > 0 && seen >= wanted) return value
  }
  return 0
}

/** Less than this between text and background is noise. */
export const minimumRange = 10

/** Whether nothing inside `rect` stands out. */
export function isBlank({ width, data }: GreyImage, rect: Rect): boolean {
  let least = 255
  let most = 0
  for (let y = rect.y; y < rect.y + rect.height; y++) {
    for (let at = y * width + rect.x; at < y * width + rect.x + rect.width; at++) {
      const value = data[at] ?? 0
      if (value < least) least = value
      if (value > most) most = value
    }
    if (most - least >= minimumRange) return false
  }
  return true
}

/** The negative of a picture that is dark for the most part; others as they are. */
export function darkOnLight(grey: GreyImage): GreyImage {
  return quantile(histogram(grey), 0.5) < 128 ? negate(grey) : grey
}

/** White becomes black and the reverse. */
export function negate({ width, height, data }: GreyImage): GreyImage {
  return { width, height, data: data.map((value) => 255 - value) }
}
