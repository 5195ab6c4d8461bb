import type { Rect } from '../../../common/geometry.ts'
import { linePicture } from '../../core/ocr/line-picture.ts'
import type { OcrLine, PixelImage } from '../../core/ports.ts'
import type { Engines } from './engines.ts'

/** Reads the lines in `boxes` by the fast engine alone: something to look at, not to keep. */
export async function readRoughly(
  { english }: Engines,
  image: PixelImage,
  boxes: readonly Rect[],
  signal?: AbortSignal,
): Promise<OcrLine[]> {
  const lines: OcrLine[] = []
  for (const box of boxes) {
    signal?.throwIfAborted()
    const picture = linePicture(image, box)
    if (!picture) continue
    const reading = await english.read(picture)
    if (reading.text !== '') lines.push({ ...reading, box: picture.source })
  }
  return lines
}
