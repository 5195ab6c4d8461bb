import sharp, { type Sharp } from 'sharp'
import type { PixelImage } from '../../../main/core/ports.ts'
import { type PageStyle, pageSvg, pixels } from './draw.ts'

/** Through a JPEG and back. */
export async function asJpeg(image: PixelImage, quality: number): Promise<PixelImage> {
  return pixels(await pipeline(image).removeAlpha().jpeg({ quality }).toBuffer())
}

/** Enlarged or shrunk, as a picture on a web page is. */
export async function scaled(image: PixelImage, factor: number): Promise<PixelImage> {
  const width = Math.round(image.width * factor)
  return pixels(await pipeline(image).resize({ width, kernel: 'cubic' }).png().toBuffer())
}

/** Weights of FreeType's default filter against colour fringes. */
const filter = [0x08 / 256, 0x4d / 256, 0x56 / 256, 0x4d / 256, 0x08 / 256] as const

/** Lines drawn for the red, green and blue stripes of a display's pixels, as ClearType does. */
export async function drawSubPixels(
  lines: readonly string[],
  style: PageStyle = {},
): Promise<PixelImage> {
  const fine = await pixels(pageSvg(lines, { ...style, across: 3 }))
  const width = Math.floor(fine.width / 3)
  const data = new Uint8Array(4 * width * fine.height).fill(255)
  for (let y = 0; y < fine.height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let value = 0
        for (const [i, weight] of filter.entries()) {
          const at = Math.min(fine.width - 1, Math.max(0, 3 * x + channel + i - 2))
          value += weight * (fine.data[4 * (y * fine.width + at) + channel] ?? 0)
        }
        data[4 * (y * width + x) + channel] = Math.round(value)
      }
    }
  }
  return { width, height: fine.height, data }
}

function pipeline({ width, height, data }: PixelImage): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } })
}
