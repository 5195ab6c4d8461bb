import { t } from '../../../common/i18n.ts'
import type { PictureFormat } from './format.ts'

/** Largest picture that is unpacked, in pixels: a small file can claim a huge one. */
export const pixelLimit = 100_000_000
/** Largest file that is read, in bytes. */
export const fileLimit = 100_000_000

/** Why a file gives no picture. */
export type PictureProblem =
  | 'empty'
  | 'unknown'
  | 'damaged'
  | 'too-large'
  | 'too-many-pixels'
  | 'locked'
  | 'no-such-page'

/** What a decoder says of a file that it cannot read. */
export class PictureError extends Error {
  readonly problem: PictureProblem
  readonly format: PictureFormat | undefined

  constructor(problem: PictureProblem, format?: PictureFormat) {
    super(problem)
    this.problem = problem
    this.format = format
  }
}

/** What is wrong with a file and what to do, in the language of the interface. */
export function pictureSentence(
  problem: PictureProblem,
  format: PictureFormat | undefined,
): string {
  switch (problem) {
    case 'empty':
      return t('The file is empty. Choose another one.')
    case 'unknown':
      return t(
        'This is no picture that can be read. Use a PNG, JPEG, WebP, GIF, AVIF, TIFF, BMP, ICO, HEIC, SVG or PDF file.',
      )
    case 'damaged':
      return t('The {{format}} file is damaged or cut off. Get it anew or choose another one.', {
        format: format ?? '',
      })
    case 'too-large':
      return t('The file is larger than 100 MB. Make it smaller.')
    case 'too-many-pixels':
      return t('The picture has more than 100 megapixels. Make it smaller.')
    case 'locked':
      return t('The PDF wants a password. Save a copy without one and use that.')
    case 'no-such-page':
      return t('The file has no such page.')
  }
}

/** Throws a PictureError where a picture of this size, in pixels, must not be unpacked. */
export function checkSize(width: number, height: number, format: PictureFormat): void {
  if (!(width >= 1 && height >= 1)) throw new PictureError('damaged', format)
  if (width * height > pixelLimit) throw new PictureError('too-many-pixels', format)
}
