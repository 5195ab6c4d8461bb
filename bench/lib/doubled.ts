import sharp from 'sharp'
import type { PixelImage } from '../../main/core/ports.ts'

/** A picture as a PNG: grey, twice as large, negated where it is dark. */
export async function doubled({ width, height, data }: PixelImage): Promise<Buffer> {
  const grey = sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .greyscale()
  const { channels } = await grey.clone().stats()
  const isDark = (channels[0]?.mean ?? 255) < 128
  const large = grey.resize(2 * width, 2 * height).negate(isDark ? { alpha: false } : false)
  return await large.png({ compressionLevel: 1 }).toBuffer()
}
