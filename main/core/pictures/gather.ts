import { FailureError } from '../../../common/errors.ts'
import { t } from '../../../common/i18n.ts'
import type { PictureDecoder, PixelImage } from '../ports.ts'
import { pictureLimit } from './pages.ts'

/** A picture file from somewhere else than the screen. */
export interface PictureSource {
  /** What it is called in a message. */
  readonly name: string
  /** Its bytes. Throws a FailureError. */
  read(signal: AbortSignal): Promise<Uint8Array>
}

/** Pictures to ask about. */
export interface Gathered {
  readonly images: readonly PixelImage[]
  /** What the user should know of them. */
  readonly note?: string
}

/**
 * The pictures of all sources in their order, page by page, eight at the most; one after the other,
 * since each takes much memory while it is unpacked. Throws a FailureError that names the source.
 */
export async function gatherPictures(
  decoder: PictureDecoder,
  sources: readonly PictureSource[],
  signal: AbortSignal,
): Promise<Gathered> {
  const images: PixelImage[] = []
  for (const source of sources) {
    const bytes = await named(source, () => source.read(signal))
    let pages = 1
    for (let page = 0; page < pages; page += 1) {
      if (images.length === pictureLimit) {
        return {
          images,
          note: t('Only the first {{count}} pictures are asked about.', { count: pictureLimit }),
        }
      }
      const decoded = await named(source, () => decoder.decode(bytes, page, signal))
      images.push(decoded.image)
      pages = decoded.pages
    }
  }
  return { images }
}

async function named<T>({ name }: PictureSource, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    throw new FailureError({ ...error.failure, message: `${name}: ${error.message}` })
  }
}
