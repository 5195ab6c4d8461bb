import { createWorker, OEM, PSM, type Word } from 'tesseract.js'
import { settleCase } from '../../core/ocr/letter-case.ts'
import { type LinePicture, toSource } from '../../core/ocr/line-picture.ts'
import { encodePgm } from '../../core/ocr/pnm.ts'
import { type Reading, readingOf } from '../../core/ocr/reading.ts'
import type { OcrWord } from '../../core/ports.ts'
import { packageFile } from './package-files.ts'

/** One Tesseract in a thread of its own; reads one line at a time. */
export interface TesseractWorker {
  read(line: LinePicture): Promise<Reading>
  close(): Promise<void>
}

/** @param folder holds the language data, compressed; needed until the promise resolves */
export async function startTesseract(
  languages: readonly string[],
  folder: string,
): Promise<TesseractWorker> {
  const worker = await new Promise<Awaited<ReturnType<typeof createWorker>>>((resolve, reject) => {
    createWorker([...languages], OEM.LSTM_ONLY, {
      langPath: folder,
      cacheMethod: 'none',
      gzip: true,
      workerPath: packageFile('tesseract.js/src/worker-script/node/index.js'),
      // Without it a language that does not load leaves the promise open for ever.
      errorHandler: (reason) => reject(new Error(String(reason))),
    }).then(resolve, reject)
  })
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_LINE,
    // A PGM says no resolution, which Tesseract would complain of on standard error each time.
    user_defined_dpi: '300',
  })
  return {
    read: async (line) => {
      const picture = Buffer.from(encodePgm(line.pixels))
      const { data } = await worker.recognize(picture, {}, { text: false, blocks: true })
      const words = (data.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ lines }) => lines)
        .flatMap((found) => found.words)
      const texts = wordTexts(words)
      return readingOf(
        'tesseract',
        words.map((word, i) => toOcrWord(line, word, texts[i] ?? word.text)),
      )
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

/** The words' texts with the case of each letter settled over the whole line. */
function wordTexts(words: readonly Word[]): string[] {
  const symbols = words.flatMap((word) => word.symbols)
  const settled = settleCase(
    symbols.map(({ text, bbox }) => ({ text, height: bbox.y1 - bbox.y0 })),
  ).values()
  return words.map((word) => word.symbols.map(() => settled.next().value ?? '').join(''))
}

function toOcrWord(line: LinePicture, { confidence, bbox }: Word, text: string): OcrWord {
  const { x0, y0, x1, y1 } = bbox
  return {
    text,
    confidence: confidence / 100,
    box: toSource(line, { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }),
  }
}
