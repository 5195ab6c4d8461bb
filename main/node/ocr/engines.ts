import { allOrNone } from './all-or-none.ts'
import { loadOnnxModel, type OnnxModel } from './onnx-model.ts'
import { startTeam, type TesseractTeam } from './tesseract-team.ts'

/** All that is loaded to read pictures. */
export interface Engines {
  readonly detector: OnnxModel
  readonly recogniser: OnnxModel
  readonly team: TesseractTeam
  close(): Promise<void>
}

/**
 * Loads the models and starts `workers` Tesseracts; all or nothing.
 *
 * @param added the folder of the user's languages
 */
export async function loadEngines(
  languages: readonly string[],
  workers: number,
  added?: string,
): Promise<Engines> {
  const [detector, recogniser, team] = await allOrNone([
    loadOnnxModel('ch_PP-OCRv4_det_infer'),
    loadOnnxModel('en_PP-OCRv4_rec'),
    startTeam(languages, workers, added),
  ])
  return {
    detector,
    recogniser,
    team,
    close: async () => {
      await Promise.all([detector, recogniser, team].map((part) => part.close()))
    },
  }
}
