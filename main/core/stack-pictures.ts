import type { PixelImage } from './ports.ts'

/** White between two pictures, in pixels: enough for lines not to run into each other. */
const gap = 24

/**
 * Several pictures below each other on white, in their order, as one that the OCR reads; one
 * picture as it is, and none as undefined.
 */
export function stackPictures(images: readonly PixelImage[]): PixelImage | undefined {
  const [first] = images
  if (first === undefined || images.length === 1) return first
  const width = Math.max(...images.map((image) => image.width))
  const height = images.reduce((sum, image) => sum + image.height + gap, -gap)
  const data = new Uint8Array(width * height * 4).fill(255)
  let top = 0
  for (const image of images) {
    for (let row = 0; row < image.height; row += 1) {
      const line = image.data.subarray(row * image.width * 4, (row + 1) * image.width * 4)
      data.set(line, (top + row) * width * 4)
    }
    top += image.height + gap
  }
  return { width, height, data }
}
