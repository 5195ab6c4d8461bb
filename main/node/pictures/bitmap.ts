import { decode } from 'bmp-ts'
import decodeIco from 'decode-ico'
import { largestIcon } from '../../core/pictures/icon.ts'
import { checkSize, PictureError } from '../../core/pictures/problem.ts'
import type { PixelImage } from '../../core/ports.ts'
import { decodeRaster } from './raster.ts'

/** Compressions whose rows take their full length in the file: none, and masks of bits. */
const uncompressed: ReadonlySet<number> = new Set([0, 3, 6])

/** A BMP file. Throws a PictureError. */
export function decodeBmp(bytes: Uint8Array): PixelImage {
  const file = Buffer.from(bytes)
  try {
    const width = file.readUInt32LE(18)
    const height = Math.abs(file.readInt32LE(22))
    checkSize(width, height, 'BMP')
    const rowLength = Math.ceil((width * file.readUInt16LE(28)) / 32) * 4
    if (uncompressed.has(file.readUInt32LE(30)) && rowLength * height > file.length) {
      throw new PictureError('damaged', 'BMP')
    }
    const { data } = decode(file, { toRGBA: true })
    return { width, height, data: visible(new Uint8Array(data)) }
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('damaged', 'BMP')
  }
}

/** The largest picture of an icon or cursor file. Throws a PictureError. */
export async function decodeIcon(bytes: Uint8Array): Promise<PixelImage> {
  const entry = largestIcon(bytes)
  if (entry.png) return (await decodeRaster(entry.bytes, 'ICO', 0)).image
  try {
    const header = new DataView(entry.bytes.buffer, entry.bytes.byteOffset)
    // An icon's height counts its picture and the mask below it.
    checkSize(header.getInt32(4, true), Math.abs(header.getInt32(8, true)) / 2, 'ICO')
    const [icon] = decodeIco(entry.alone)
    if (icon === undefined || icon.type === 'png') throw new PictureError('damaged', 'ICO')
    const { width, height, data } = icon
    return { width, height, data: visible(new Uint8Array(data)) }
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('damaged', 'ICO')
  }
}

/** Where the fourth byte is used for nothing it is 0 everywhere; the picture is opaque then. */
function visible(data: Uint8Array): Uint8Array {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return data
  for (let at = 3; at < data.length; at += 4) data[at] = 255
  return data
}
