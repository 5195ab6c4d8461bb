import { checkSize, PictureError } from '../../core/pictures/problem.ts'
import type { DecodedPage } from '../../core/ports.ts'

/** Pixels for one point (1/72 inch): 200 dots per inch, at which small print is read well. */
const sharpScale = 200 / 72
/** Longest side of a drawn page in pixels; larger pages are drawn coarser. */
const longSide = 4000

/**
 * One page of a PDF, drawn on white. Throws a PictureError.
 *
 * @param page from 0
 */
export async function decodePdf(bytes: Uint8Array, page: number): Promise<DecodedPage> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages = document.getPageCount()
    if (page >= pages) throw new PictureError(pages === 0 ? 'damaged' : 'no-such-page', 'PDF')
    const opened = document.getPage(page)
    const { originalWidth, originalHeight } = opened.getOriginalSize()
    const scale = Math.min(sharpScale, longSide / Math.max(originalWidth, originalHeight))
    checkSize(Math.floor(originalWidth * scale), Math.floor(originalHeight * scale), 'PDF')
    const { width, height, data } = await opened.render({
      scale,
      render: async ({ data: drawn }) => drawn,
    })
    return { image: { width, height, data: toRgba(data) }, pages }
  } catch (error) {
    if (error instanceof PictureError) throw error
    const said = error instanceof Error ? error.message : ''
    throw new PictureError(/password/i.test(said) ? 'locked' : 'damaged', 'PDF')
  } finally {
    library.destroy()
  }
}

/** Blue, green, red, alpha as red, green, blue, alpha; in place. */
function toRgba(data: Uint8Array): Uint8Array {
  for (let at = 0; at < data.length; at += 4) {
    const blue = data[at] ?? 0
    data[at] = data[at + 2] ?? 0
    data[at + 2] = blue
  }
  return data
}
