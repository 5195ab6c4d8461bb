import type { PictureFormat } from '../../core/pictures/format.ts'
import { PictureError, pixelLimit } from '../../core/pictures/problem.ts'
import type { DecodedPage } from '../../core/ports.ts'

/**
 * A PNG, JPEG, WebP, GIF, AVIF or TIFF file, upright; of what moves the first frame.
 * Throws a PictureError.
 *
 * @param page of a TIFF, from 0
 */
export async function decodeRaster(
  bytes: Uint8Array,
  format: PictureFormat,
  page: number,
): Promise<DecodedPage> {
  const { default: sharp } = await import('sharp')
  const options = { limitInputPixels: pixelLimit, failOn: 'truncated' as const }
  try {
    const pages = format === 'TIFF' ? ((await sharp(bytes, options).metadata()).pages ?? 1) : 1
    if (page >= pages) throw new PictureError('no-such-page', format)
    const { data, info } = await sharp(bytes, { ...options, page })
      .autoOrient()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    if (info.channels !== 4) throw new PictureError('damaged', format)
    // The WebAssembly build's memory cannot be sent to another process; the copy can.
    const image = { width: info.width, height: info.height, data: new Uint8Array(data) }
    return { image, pages }
  } catch (error) {
    if (error instanceof PictureError) throw error
    const large = error instanceof Error && /pixel limit/.test(error.message)
    throw new PictureError(large ? 'too-many-pixels' : 'damaged', format)
  }
}
