import { findPersonal } from '../../../main/core/personal/find-personal.ts'
import type { OcrEngine } from '../../../main/node/ocr-engine.ts'
import { drawPersonal, type PersonalSetName } from './samples.ts'
import { noScores, type Scores, score } from './score.ts'
import { names } from './values.ts'

/** How well what is personal is found on drawn pictures, and a line for each miss and false alarm. */
export async function measurePersonal(
  engine: OcrEngine,
  set: PersonalSetName,
  seed: number,
  count: number,
): Promise<{
  readonly scores: Scores
  readonly wrong: readonly string[]
  readonly pictures: number
}> {
  const scores = noScores()
  const wrong: string[] = []
  let pictures = 0
  for await (const scene of drawPersonal(set, seed, count)) {
    const result = await engine.read(scene.image)
    wrong.push(...score(scores, scene, findPersonal(scene.image, result, names)))
    pictures += 1
  }
  return { scores, wrong, pictures }
}
