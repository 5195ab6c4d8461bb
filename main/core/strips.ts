import { encodeRuns } from '../../common/pixel-runs.ts'
import type { PixelImage } from './ports.ts'

/** Most bytes of a strip's pixels: small enough that Chromium's allocator has such memory at hand. */
const stripBytes = 512 * 1024

/**
 * A picture in strips of whole rows, from top to bottom, in runs (`common/pixel-runs.ts`). Each has
 * memory of its own: a part of a larger one would be sent with all of it.
 */
export function* stripsOf({ width, height, data }: PixelImage) {
  const row = 4 * width
  const most = Math.min(height, Math.max(1, Math.floor(stripBytes / row)))
  const words = new Uint32Array(most * width + 1)
  for (let y = 0; y < height; y += most) {
    const rows = Math.min(most, height - y)
    const pixels = wordsOf(data.subarray(y * row, (y + rows) * row))
    yield { y, rows, data: words.slice(0, encodeRuns(pixels, words)) }
  }
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes
  if (byteOffset % 4 === 0) return new Uint32Array(buffer, byteOffset, length / 4)
  // A copy also where it is one of Node's buffers, whose slices are not.
  return new Uint32Array(new Uint8Array(bytes).buffer)
}
