import { createHash } from 'node:crypto'
import type { Rect } from '../../../common/geometry.ts'
import type { LinePicture } from '../../core/ocr/line-picture.ts'
import { moved, type Reading } from '../../core/ocr/reading.ts'
import type { PixelImage } from '../../core/ports.ts'

/** Readings of lines by their very pixels, wherever in a picture they lie. */
export interface LineMemory {
  recall(image: PixelImage, line: LinePicture): Reading | undefined
  keep(image: PixelImage, line: LinePicture, reading: Reading): void
  forget(): void
}

export function createLineMemory(): LineMemory {
  /** Words' boxes relative to their line's. */
  const readings = new Map<string, Reading>()
  return {
    recall: (image, { source }) => {
      const known = readings.get(keyOf(image, source))
      return known && moved(known, source)
    },
    keep: (image, { source }, reading) => {
      readings.set(keyOf(image, source), moved(reading, { x: -source.x, y: -source.y }))
    },
    forget: () => readings.clear(),
  }
}

function keyOf(image: PixelImage, { x, y, width, height }: Rect): string {
  const hash = createHash('sha256')
  for (let row = y; row < y + height; row++) {
    const start = (row * image.width + x) * 4
    hash.update(image.data.subarray(start, start + width * 4))
  }
  return `${width} ${height} ${hash.digest('base64')}`
}
