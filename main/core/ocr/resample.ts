import { clamp, type Rect } from '../../../common/geometry.ts'
import type { GreyImage } from './grey.ts'

/**
 * Cuts `rect` out of a picture and brings it to `width` x `height` pixels. Cubic convolution
 * (Keys 1981, a = -0.5), separably; when shrinking, the kernel widens with the factor, so that
 * every source pixel counts. Pixels outside the rectangle repeat its edge.
 */
export function resample(grey: GreyImage, rect: Rect, width: number, height: number): GreyImage {
  const across = taps(rect.width, width)
  const down = taps(rect.height, height)
  const rows = new Float32Array(width * rect.height)
  for (let y = 0; y < rect.height; y++) {
    const source = (rect.y + y) * grey.width + rect.x
    for (const [x, { start, weights }] of across.entries()) {
      let sum = 0
      for (let i = 0; i < weights.length; i++) {
        sum += (weights[i] ?? 0) * (grey.data[source + start + i] ?? 0)
      }
      rows[y * width + x] = sum
    }
  }
  const data = new Uint8Array(width * height)
  for (const [y, { start, weights }] of down.entries()) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let i = 0; i < weights.length; i++) {
        sum += (weights[i] ?? 0) * (rows[(start + i) * width + x] ?? 0)
      }
      data[y * width + x] = clamp(Math.round(sum), 0, 255)
    }
  }
  return { width, height, data }
}

/** Which source pixels, from `start` on, make one target pixel; the weights sum to 1. */
interface Taps {
  readonly start: number
  readonly weights: Float32Array
}

function taps(from: number, to: number): Taps[] {
  const scale = from / to
  const stretch = Math.max(1, scale)
  const reach = 2 * stretch
  return Array.from({ length: to }, (_, target) => {
    const centre = (target + 0.5) * scale - 0.5
    const first = Math.ceil(centre - reach)
    const last = Math.floor(centre + reach)
    const start = clamp(first, 0, from - 1)
    const weights = new Float32Array(clamp(last, 0, from - 1) - start + 1)
    let total = 0
    for (let source = first; source <= last; source++) {
      const weight = cubic((source - centre) / stretch)
      const index = clamp(source, 0, from - 1) - start
      weights[index] = (weights[index] ?? 0) + weight
      total += weight
    }
    return { start, weights: weights.map((weight) => weight / total) }
  })
}

/** Keys' cubic convolution kernel with a = -0.5, zero from 2 on. */
export function cubic(distance: number): number {
  const d = Math.abs(distance)
  if (d < 1) return (1.5 * d - 2.5) * d * d + 1
  if (d < 2) return ((-0.5 * d + 2.5) * d - 4) * d + 2
  return 0
}
