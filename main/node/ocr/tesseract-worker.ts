import { createWorker, OEM, PSM, type Word } from 'tesseract.js'
import { type LinePicture, toSource } from '../../core/ocr/line-picture.ts'
import { encodePgm } from '../../core/ocr/pnm.ts'
import { type Reading, readingOf } from '../../core/ocr/reading.ts'
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
        .map((word) => toOcrWord(line, word))
      return readingOf('tesseract', words)
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

function toOcrWord(line: LinePicture, { text, confidence, bbox }: Word) {
  const { x0, y0, x1, y1 } = bbox
  return {
    text,
    confidence: confidence / 100,
    box: toSource(line, { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }),
  }
}
