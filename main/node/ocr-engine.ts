import { FailureError } from '../../common/errors.ts'
import { darkOnLight, toGrey } from '../core/ocr/grey.ts'
import { layOut } from '../core/ocr/layout.ts'
import { splitBoxes } from '../core/ocr/split-boxes.ts'
import type { OcrResult, PixelImage } from '../core/ports.ts'
import { detectLines } from './ocr/detect-lines.ts'
import { type Engines, loadEngines } from './ocr/engines.ts'
import { readLines } from './ocr/read-lines.ts'

export interface OcrEngineOptions {
  /**
   * Tesseract's codes of the languages to expect; their data packages must be installed. The
   * first counts most: with English there, accents get lost; with German, English does not suffer.
   */
  readonly languages?: readonly string[]
  /** How many lines are read at the same time, each in a thread of its own. */
  readonly workers?: number
}

/** Reads text offline. Loads on the first call, stays loaded until closed. */
export interface OcrEngine {
  /**
   * Rejects with the signal's reason when aborted, and with a FailureError (`ocr-failed`) when
   * the picture is none or the engines do not load. A picture without text is an empty result.
   */
  read(image: PixelImage, signal?: AbortSignal): Promise<OcrResult>
  /** Gives the memory back; a later call loads anew. */
  close(): Promise<void>
}

export function createOcrEngine({
  languages = ['deu', 'fra', 'spa', 'eng'],
  workers = 2,
}: OcrEngineOptions = {}): OcrEngine {
  let loading: Promise<Engines> | undefined

  const load = async (): Promise<Engines> => {
    loading ??= loadEngines(languages, workers)
    try {
      return await loading
    } catch (error) {
      loading = undefined
      throw failed(`The text recognition could not be loaded: ${String(error)}`)
    }
  }

  return {
    read: async (image, signal) => {
      check(image)
      signal?.throwIfAborted()
      const engines = await load()
      const grey = darkOnLight(toGrey(image))
      const boxes = splitBoxes(grey, await detectLines(engines.detector, grey, signal))
      const lines = await readLines(engines, image, boxes, signal)
      return layOut(grey, lines)
    },
    close: async () => {
      const closing = loading
      loading = undefined
      await (await closing?.catch(() => undefined))?.close()
    },
  }
}

function check({ width, height, data }: PixelImage): void {
  const whole = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0
  if (!whole || data.length !== width * height * 4) {
    throw failed('The picture to read is damaged: its size does not fit its pixels.')
  }
}

function failed(message: string): FailureError {
  return new FailureError({ code: 'ocr-failed', message })
}
