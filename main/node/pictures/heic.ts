import { createRequire } from 'node:module'
import { checkSize, PictureError } from '../../core/pictures/problem.ts'
import type { PixelImage } from '../../core/ports.ts'

/** What is used of `heic-decode`, which has no types of its own. */
interface HeicDecode {
  all(file: { readonly buffer: Uint8Array }): Promise<HeicImages>
}

interface HeicImages
  extends ReadonlyArray<{
    readonly width: number
    readonly height: number
    decode(): Promise<{ readonly data: Uint8ClampedArray }>
  }> {
  dispose(): void
}

const require = createRequire(import.meta.url)

/** The first picture of a HEIC file, upright. Throws a PictureError. */
export async function decodeHeic(bytes: Uint8Array): Promise<PixelImage> {
  const { all } = require('heic-decode') as HeicDecode
  let images: HeicImages | undefined
  try {
    images = await all({ buffer: withKnownBrand(bytes) })
    const [first] = images
    if (first === undefined) throw new PictureError('damaged', 'HEIC')
    const { width, height } = first
    checkSize(width, height, 'HEIC')
    const { data } = await first.decode()
    return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.length) }
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('damaged', 'HEIC')
  } finally {
    images?.dispose()
  }
}

/** The decoder looks at the first brand alone, and knows but some of them. */
function withKnownBrand(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  copy.set(new TextEncoder().encode('mif1'), 8)
  return copy
}
