import { afterAll, expect, test } from 'vitest'
import { createOcrEngine } from '../../main/node/ocr-engine.ts'
import { measurePersonal } from '../support/personal/measure.ts'
import { checkedKinds, precisionOf, recallOf } from '../support/personal/score.ts'

// A sample: `npm run bench -- personal` draws 264 pictures, half of them in other fonts.
const engine = createOcrEngine()
afterAll(() => engine.close())

test('what is personal on drawn pictures is covered', { timeout: 300_000 }, async () => {
  const { scores, wrong } = await measurePersonal(engine, 'sample', 1, 21)
  const all = [...scores.values()]
  const sum = (name: 'items' | 'proposals' | 'right' | 'inkLeft') =>
    all.reduce((total, one) => total + one[name], 0)
  expect(sum('items')).toBeGreaterThan(40)
  for (const [kind, score] of scores) {
    const least = checkedKinds.includes(kind) ? 0.98 : 0.9
    expect(recallOf(score), `${kind}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(least)
  }
  expect(sum('right') / sum('proposals'), wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(
    all.some((one) => precisionOf(one) < 0.9),
    wrong.join('\n'),
  ).toBe(false)
  expect(sum('inkLeft'), wrong.join('\n')).toBe(0)
})
