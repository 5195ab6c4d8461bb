import type { Rect } from '../../../common/geometry.ts'
import { type LinePicture, linePicture } from '../../core/ocr/line-picture.ts'
import type { Reading } from '../../core/ocr/reading.ts'
import { isChinese, isSettled, vote } from '../../core/ocr/vote.ts'
import type { OcrLine, PixelImage } from '../../core/ports.ts'
import type { Engines } from './engines.ts'
import type { LineMemory } from './line-memory.ts'
import type { TesseractWorker } from './tesseract-worker.ts'

/** How many lines are read to learn the language: some 200 characters where there are as many. */
const probes = 4

export interface LineReader {
  readonly engines: Engines
  /** What was read of these lines before, and by the languages that are in use. */
  readonly memory: LineMemory
  /** The languages to take, by a rough text. */
  choose(rough: string): readonly string[]
}

/** The lines that say most of the language: those with the most characters. */
export function tellingFirst(boxes: readonly Rect[]): Rect[] {
  return boxes.toSorted((a, b) => b.width / b.height - a.width / a.height)
}

/**
 * Reads the lines in `boxes` in their order; blank ones are left out. The first tell which
 * languages the Tesseracts are to take; if those are others, they are read once more. Rejects on
 * abort once no line is under way.
 *
 * @param onLines gets the lines so far, each time that one came
 */
export async function readLines(
  reader: LineReader,
  image: PixelImage,
  boxes: readonly Rect[],
  signal?: AbortSignal,
  onLines?: (lines: readonly OcrLine[]) => void,
): Promise<OcrLine[]> {
  const { engines, memory, choose } = reader
  const first = await readAll(reader, image, boxes.slice(0, probes), signal)
  const wanted = choose(first.map(({ text }) => text).join(' '))
  const changed = first.length > 0 && (await engines.team.use(wanted))
  if (changed) memory.forget()
  const left = changed ? boxes : boxes.slice(probes)
  const rest = await readAll(reader, image, left, signal, (lines) =>
    onLines?.(changed ? lines : [...first, ...lines]),
  )
  return changed ? rest : [...first, ...rest]
}

/** Shares the lines out among the Tesseracts. */
async function readAll(
  { engines, memory }: LineReader,
  image: PixelImage,
  boxes: readonly Rect[],
  signal?: AbortSignal,
  onLines?: (lines: readonly OcrLine[]) => void,
): Promise<OcrLine[]> {
  const lines: OcrLine[] = []
  // One iterator for all: each Tesseract takes the next box as soon as it is free.
  const queue = boxes.values()
  // Two lines wait at each Tesseract, since PP-OCR holds this thread up while it reads.
  const takers = engines.team.workers.flatMap((tesseract) => [tesseract, tesseract])
  await Promise.all(
    takers.map(async (tesseract) => {
      for (const box of queue) {
        if (signal?.aborted) return
        const picture = linePicture(image, box)
        if (!picture) continue
        const known = memory.recall(image, picture)
        const reading = known ?? (await readLine(engines, tesseract, picture))
        if (known === undefined) memory.keep(image, picture, reading)
        if (reading.text === '') continue
        lines.push({ ...reading, box: picture.source })
        onLines?.(lines)
      }
    }),
  )
  signal?.throwIfAborted()
  return lines
}

async function readLine(
  { english, chinese }: Engines,
  tesseract: TesseractWorker,
  picture: LinePicture,
): Promise<Reading> {
  const han = await chinese?.read(picture)
  if (han && isChinese(han)) return han
  const first = await tesseract.read(picture)
  if (isSettled(picture, first)) return first
  return vote(first, await english.read(picture))
}
