import { decodeRuns } from '../../common/pixel-runs.ts'
import type { FrozenImage, PixelImage } from '../../main/core/ports.ts'

/** All pixels of a frozen picture. */
export function thawed(image: FrozenImage): PixelImage {
  const { width, height } = image
  const pixels = new Uint32Array(width * height)
  for (const { y, rows, data } of image.strips()) {
    decodeRuns(data, pixels.subarray(y * width, (y + rows) * width))
  }
  return { width, height, data: new Uint8Array(pixels.buffer) }
}
