import { sniffPicture } from '../../core/pictures/format.ts'
import { fileLimit, PictureError } from '../../core/pictures/problem.ts'
import type { DecodedPage, PixelImage } from '../../core/ports.ts'
import { decodeBmp, decodeIcon } from './bitmap.ts'
import { decodeHeic } from './heic.ts'
import { decodePdf } from './pdf.ts'
import { decodeRaster } from './raster.ts'
import { decodeSvg } from './svg.ts'

/**
 * One page of a picture file as pixels, without any metadata; what the file is its content says.
 * Throws a PictureError. A hostile file may take all the time and memory that there is: call it in
 * a process of its own, by `createPictureDecoder`.
 *
 * @param page of a PDF or TIFF, from 0
 */
export async function decodePicture(bytes: Uint8Array, page = 0): Promise<DecodedPage> {
  if (bytes.length === 0) throw new PictureError('empty')
  if (bytes.length > fileLimit) throw new PictureError('too-large')
  const format = sniffPicture(bytes)
  switch (format) {
    case undefined:
      throw new PictureError('unknown')
    case 'HEIC':
      return only(await decodeHeic(bytes), page)
    case 'SVG':
      return only(await decodeSvg(bytes), page)
    case 'BMP':
      return only(decodeBmp(bytes), page)
    case 'ICO':
      return only(await decodeIcon(bytes), page)
    case 'PDF':
      return await decodePdf(bytes, page)
    default:
      return await decodeRaster(bytes, format, page)
  }
}

function only(image: PixelImage, page: number): DecodedPage {
  if (page > 0) throw new PictureError('no-such-page')
  return { image, pages: 1 }
}
