import { withLanguageFolder } from './language-folder.ts'
import { loadOnnxModel, type OnnxModel } from './onnx-model.ts'
import { startTesseract, type TesseractWorker } from './tesseract-worker.ts'

/** All that is loaded to read pictures. */
export interface Engines {
  readonly detector: OnnxModel
  readonly recogniser: OnnxModel
  readonly tesseracts: readonly TesseractWorker[]
  close(): Promise<void>
}

/** Loads the models and starts `workers` Tesseracts; all or nothing. */
export async function loadEngines(languages: readonly string[], workers: number): Promise<Engines> {
  const [detector, recogniser, tesseracts] = await allOrNone([
    loadOnnxModel('ch_PP-OCRv4_det_infer'),
    loadOnnxModel('en_PP-OCRv4_rec'),
    startTesseracts(languages, workers),
  ])
  return {
    detector,
    recogniser,
    tesseracts: tesseracts.all,
    close: async () => {
      await Promise.all([detector, recogniser, tesseracts].map((part) => part.close()))
    },
  }
}

async function startTesseracts(languages: readonly string[], workers: number) {
  const all = await withLanguageFolder(languages, (folder) =>
    allOrNone(Array.from({ length: workers }, () => startTesseract(languages, folder))),
  )
  return {
    all,
    close: async () => {
      await Promise.all(all.map((worker) => worker.close()))
    },
  }
}

/** Like `Promise.all`, but closes what did start when something else does not. */
async function allOrNone<T extends readonly { close(): Promise<void> }[]>(
  starting: {
    readonly [K in keyof T]: Promise<T[K]>
  },
): Promise<T> {
  try {
    return (await Promise.all(starting)) as unknown as T
  } catch (error) {
    const settled = await Promise.allSettled(starting)
    for (const part of settled) {
      if (part.status === 'fulfilled') await part.value.close()
    }
    throw error
  }
}
