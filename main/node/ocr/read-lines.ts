import type { Rect } from '../../../common/geometry.ts'
import { type LinePicture, linePicture } from '../../core/ocr/line-picture.ts'
import { ppocrReading, recogniserInput } from '../../core/ocr/ppocr.ts'
import type { Reading } from '../../core/ocr/reading.ts'
import { isSettled, vote } from '../../core/ocr/vote.ts'
import type { OcrLine, PixelImage } from '../../core/ports.ts'
import type { Engines } from './engines.ts'
import type { TesseractWorker } from './tesseract-worker.ts'

/** Reads the lines in `boxes`, shared out among the Tesseracts; blank ones are left out. */
export async function readLines(
  engines: Engines,
  image: PixelImage,
  boxes: readonly Rect[],
  signal?: AbortSignal,
): Promise<OcrLine[]> {
  const lines: OcrLine[] = []
  // One iterator for all: each Tesseract takes the next box as soon as it is free.
  const queue = boxes.values()
  await Promise.all(
    engines.tesseracts.map(async (tesseract) => {
      for (const box of queue) {
        signal?.throwIfAborted()
        const picture = linePicture(image, box)
        if (!picture) continue
        const reading = await readLine(engines, tesseract, picture)
        if (reading.text !== '') lines.push({ ...reading, box: picture.source })
      }
    }),
  )
  return lines
}

async function readLine(
  { recogniser }: Engines,
  tesseract: TesseractWorker,
  picture: LinePicture,
): Promise<Reading> {
  const first = await tesseract.read(picture)
  if (isSettled(picture, first)) return first
  const { data } = await recogniser.run(recogniserInput(picture))
  return vote(first, ppocrReading(picture, data))
}
