import { clamp, clampRect, type Point, type Rect, type Size } from '../../../common/geometry.ts'
import type { OcrLine, PixelImage } from '../ports.ts'
import { cubic } from './resample.ts'

/** A picture turned about its middle, and the way back from there. */
export interface Turned {
  readonly image: PixelImage
  /** The box around what `box` covers in the picture as it was. In pixels. */
  toSource(box: Rect): Rect
}

/**
 * Turns a picture so that lines of this slope are level; it grows by what then sticks out. What
 * lies outside repeats the nearest edge.
 *
 * @param slope pixels down for one to the right
 */
export function levelled(image: PixelImage, slope: number): Turned {
  const length = Math.hypot(1, slope)
  const [cos, sin] = [1 / length, slope / length]
  const width = Math.ceil(image.width * cos + image.height * Math.abs(sin))
  const height = Math.ceil(image.height * cos + image.width * Math.abs(sin))
  const source = (x: number, y: number): Point => {
    const [dx, dy] = [x - width / 2, y - height / 2]
    return { x: image.width / 2 + dx * cos - dy * sin, y: image.height / 2 + dx * sin + dy * cos }
  }
  const data = new Uint8Array(4 * width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = source(x + 0.5, y + 0.5)
      sample(image, from.x - 0.5, from.y - 0.5, data, 4 * (y * width + x))
    }
  }
  return {
    image: { width, height, data },
    toSource: (box) =>
      boxAround(
        corners(box).map(({ x, y }) => source(x, y)),
        image,
      ),
  }
}

/** A line with its boxes brought back to the picture as it was. */
export function placed(line: OcrLine, toSource: Turned['toSource']): OcrLine {
  const words = line.words.map((word) => ({ ...word, box: toSource(word.box) }))
  return { ...line, box: toSource(line.box), words }
}

/** The cubic kernel's four weights for each of this many places between two pixels. */
const steps = 64
const kernel = Array.from({ length: steps }, (_, i) =>
  [-1, 0, 1, 2].map((tap) => cubic(tap - i / steps)),
)

/** Writes the colour at a place between pixels, by cubic convolution, 4 bytes from `to` on. */
function sample(image: PixelImage, x: number, y: number, target: Uint8Array, to: number): void {
  const { width, height, data } = image
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const across = kernel[Math.floor((x - left) * steps)] ?? []
  const down = kernel[Math.floor((y - top) * steps)] ?? []
  let red = 0
  let green = 0
  let blue = 0
  for (let j = 0; j < 4; j++) {
    const row = clamp(top + j - 1, 0, height - 1) * width
    for (let i = 0; i < 4; i++) {
      const at = 4 * (row + clamp(left + i - 1, 0, width - 1))
      const weight = (down[j] ?? 0) * (across[i] ?? 0)
      red += weight * (data[at] ?? 0)
      green += weight * (data[at + 1] ?? 0)
      blue += weight * (data[at + 2] ?? 0)
    }
  }
  target[to] = clamp(Math.round(red), 0, 255)
  target[to + 1] = clamp(Math.round(green), 0, 255)
  target[to + 2] = clamp(Math.round(blue), 0, 255)
  target[to + 3] = 255
}

function corners({ x, y, width, height }: Rect): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ]
}

/** The smallest box of whole pixels around points, inside a picture. */
function boxAround(points: readonly Point[], { width, height }: Size): Rect {
  const left = Math.floor(Math.min(...points.map(({ x }) => x)))
  const top = Math.floor(Math.min(...points.map(({ y }) => y)))
  const right = Math.ceil(Math.max(...points.map(({ x }) => x)))
  const bottom = Math.ceil(Math.max(...points.map(({ y }) => y)))
  const box = { x: left, y: top, width: right - left, height: bottom - top }
  return clampRect(box, { x: 0, y: 0, width, height })
}
