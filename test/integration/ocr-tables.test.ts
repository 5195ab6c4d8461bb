import { afterAll, expect, test } from 'vitest'
import { createOcrEngine } from '../../main/node/ocr-engine.ts'
import { drawSamples } from '../support/tables/samples.ts'
import { scoreTables } from '../support/tables/score.ts'

// `npm run bench -- tables` measures three times as many pictures, with any seed.
const engine = createOcrEngine()
afterAll(() => engine.close())

test('97 % of the cells of drawn tables are exact', { timeout: 180_000 }, async () => {
  // Four families, at 1x and 2x, light and dark.
  const samples = await drawSamples(1, 16)
  const scores = []
  for (const { name, image, tables } of samples) {
    const { tables: found } = await engine.read(image)
    const score = scoreTables(
      tables,
      found.map(({ rows }) => rows),
    )
    scores.push({ ...score, wrong: score.wrong.map((line) => `${name}: ${line}`) })
  }
  const exact = scores.reduce((sum, score) => sum + score.exact, 0)
  const all = scores.reduce((sum, score) => sum + score.all, 0)
  const wrong = scores.flatMap((score) => score.wrong).join('\n')
  expect(all).toBeGreaterThan(500)
  expect(exact / all, wrong).toBeGreaterThanOrEqual(0.97)
})
