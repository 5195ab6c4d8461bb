import type { PixelImage } from './ports.ts'

/** Most bytes of a strip: small enough that Chromium's allocator has such memory at hand. */
const stripBytes = 512 * 1024

/**
 * A picture in strips of whole rows, from top to bottom. Each lies in the same memory as the one
 * before, so it is to be sent before the next is asked for: a part of a larger memory would be sent
 * with all of it.
 */
export function* stripsOf({ width, height, data }: PixelImage) {
  const row = 4 * width
  const rows = Math.min(height, Math.max(1, Math.floor(stripBytes / row)))
  const strip = new Uint8Array(rows * row)
  for (let y = 0; y < height; y += rows) {
    const part = data.subarray(y * row, (y + rows) * row)
    if (part.length < strip.length) {
      // A copy also where it is one of Node's buffers, whose slices are not.
      yield { y, data: new Uint8Array(part) }
      return
    }
    strip.set(part)
    yield { y, data: strip }
  }
}
