import { t } from '../../common/i18n.ts'
import type { PixelImage } from './ports.ts'

/** What is said of the first capture of a rectangle, with which nothing can be compared yet. */
export function firstCapture(): string {
  return t('This part of the screen is kept. Ask again once it has changed.')
}

/** A sentence where two captures are alike to the pixel, so that no model has to be asked. */
export function unchanged(before: PixelImage, now: PixelImage): string | undefined {
  const alike =
    before.data.length === now.data.length &&
    before.data.every((value, index) => value === now.data[index])
  return alike ? t('Nothing changed: every pixel is as it was. Nothing was sent.') : undefined
}
