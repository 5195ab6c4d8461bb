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
  /** Reads in other languages from now on; takes some 0.1 s each. */
  use(languages: readonly string[]): Promise<void>
  close(): Promise<void>
}

/** Packs that name a list of words which they do not bring would complain on standard error. */
const config = 'user_words_suffix '

/** @param folder holds the language data; needed as long as languages may change */
export async function startTesseract(
  languages: readonly string[],
  folder: string,
): Promise<TesseractWorker> {
  const worker = await new Promise<Awaited<ReturnType<typeof createWorker>>>((resolve, reject) => {
    const options = {
      langPath: folder,
      cacheMethod: 'none',
      gzip: true,
      workerPath: packageFile('tesseract.js/src/worker-script/node/index.js'),
      // Without it a language that does not load leaves the promise open for ever.
      errorHandler: (reason: unknown) => reject(new Error(String(reason))),
    }
    createWorker([...languages], OEM.LSTM_ONLY, options, config).then(resolve, reject)
  })
  const setUp = () =>
    worker.setParameters({
      tessedit_pageseg_mode: PSM.SINGLE_LINE,
      // A PGM says no resolution, which Tesseract would complain of on standard error each time.
      user_defined_dpi: '300',
    })
  await setUp()
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
    use: async (others) => {
      await worker.reinitialize(others.join('+'), OEM.LSTM_ONLY, config)
      await setUp()
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
