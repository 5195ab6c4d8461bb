import type { Rect } from '../../common/geometry.ts'
import type { Cover } from '../../common/review.ts'
import type { PixelImage } from './ports.ts'

/** The pictures with their covers; those that have one are copies. */
export function withCovers(
  images: readonly PixelImage[],
  covers: readonly Cover[],
): readonly PixelImage[] {
  return images.map((image, index) => {
    const own = covers.filter(({ picture }) => picture === index)
    if (own.length === 0) return image
    const copy = { ...image, data: image.data.slice() }
    for (const { rect } of own) coverPixels(copy, rect)
    return copy
  })
}

/**
 * Overwrites what is covered in the pixels themselves: whoever holds a picture, for a retry, another
 * model or to capture the same again, has the covered one from then on.
 */
export function coverForGood(images: readonly PixelImage[], covers: readonly Cover[]): void {
  for (const { picture, rect } of covers) {
    const image = images[picture]
    if (image === undefined) continue
    coverPixels(image, rect)
    covered.set(image, timesCovered(image) + 1)
  }
}

const covered = new WeakMap<PixelImage, number>()

/** How often a part of a picture was covered for good; what was made of it before is void. */
export function timesCovered(image: PixelImage): number {
  return covered.get(image) ?? 0
}

/** Paints every pixel that a rectangle touches black, in place. */
export function coverPixels({ width, height, data }: PixelImage, rect: Rect): void {
  const left = Math.max(0, Math.floor(rect.x))
  const right = Math.min(width, Math.ceil(rect.x + rect.width))
  const bottom = Math.min(height, Math.ceil(rect.y + rect.height))
  if (left >= right) return
  const pixels = new Uint8Array(4 * (right - left)).fill(0)
  for (let i = 3; i < pixels.length; i += 4) pixels[i] = 255
  for (let y = Math.max(0, Math.floor(rect.y)); y < bottom; y++) {
    data.set(pixels, 4 * (y * width + left))
  }
}
