import { clamp, type Rect } from '../../../common/geometry.ts'
import type { GreyImage } from './grey.ts'

/** Pixels around a tile, so that text at the edge has surroundings. */
export const detectionPadding = 32
/** The network halves five times: sides are multiples of 2^5. */
const stride = 32

// ImageNet's mean and deviation by channel, which PP-OCR is trained with.
const channels = [
  { mean: 0.485, deviation: 0.229 },
  { mean: 0.456, deviation: 0.224 },
  { mean: 0.406, deviation: 0.225 },
] as const

/** A `[1, 3, height, width]` tensor. */
export interface ImageTensor {
  readonly data: Float32Array
  readonly width: number
  readonly height: number
}

/** The detector's input for `rect` of a picture; what lies outside repeats the nearest edge. */
export function detectionInput(grey: GreyImage, rect: Rect): ImageTensor {
  const width = roundUp(rect.width + 2 * detectionPadding)
  const height = roundUp(rect.height + 2 * detectionPadding)
  const plane = width * height
  const data = new Float32Array(channels.length * plane)
  const columns = Int32Array.from({ length: width }, (_, x) =>
    clamp(rect.x + x - detectionPadding, rect.x, rect.x + rect.width - 1),
  )
  for (const [channel, { mean, deviation }] of channels.entries()) {
    const normal = Float32Array.from({ length: 256 }, (_, v) => (v / 255 - mean) / deviation)
    for (let y = 0; y < height; y++) {
      const row = clamp(rect.y + y - detectionPadding, rect.y, rect.y + rect.height - 1)
      const target = channel * plane + y * width
      for (let x = 0; x < width; x++) {
        const value = grey.data[row * grey.width + (columns[x] ?? 0)] ?? 0
        data[target + x] = normal[value] ?? 0
      }
    }
  }
  return { data, width, height }
}

function roundUp(length: number): number {
  return Math.ceil(length / stride) * stride
}
