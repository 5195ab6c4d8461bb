import { allOrNone } from './all-or-none.ts'
import { models } from './model-files.ts'
import { loadOnnxModel, type OnnxModel } from './onnx-model.ts'
import { loadChinese, loadEnglish, type Recogniser } from './recogniser.ts'
import { startTeam, type TesseractTeam } from './tesseract-team.ts'

/** All that is loaded to read pictures. */
export interface Engines {
  readonly detector: OnnxModel
  readonly english: Recogniser
  /** Where Chinese is to be read. */
  readonly chinese: Recogniser | undefined
  readonly team: TesseractTeam
  close(): Promise<void>
}

interface LoadOptions {
  /** What the Tesseracts read at first. */
  readonly languages: readonly string[]
  readonly chinese: boolean
  /** Number of Tesseracts. */
  readonly workers: number
  /** The folder of the user's languages. */
  readonly added: string | undefined
}

/** Loads the models and starts the Tesseracts; all or nothing. */
export async function loadEngines(options: LoadOptions): Promise<Engines> {
  const { languages, workers, added } = options
  const [detector, english, team, ...more] = await allOrNone([
    loadOnnxModel(models.detector),
    loadEnglish(),
    startTeam(languages, workers, added),
    ...(options.chinese ? [loadChinese()] : []),
  ])
  return {
    detector,
    english,
    chinese: more[0],
    team,
    close: async () => {
      await Promise.all([detector, english, team, ...more].map((part) => part.close()))
    },
  }
}
