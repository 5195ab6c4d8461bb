import { afterAll, expect, test } from 'vitest'
import { createOcrEngine } from '../../main/node/ocr-engine.ts'
import { measurePersonal } from '../support/personal/measure.ts'
import { checkedKinds } from '../support/personal/score.ts'

// A sample: `npm run bench -- personal` draws 264 pictures, half of them in other fonts.
const engine = createOcrEngine()
afterAll(() => engine.close())

test('what is personal on drawn pictures is covered', { timeout: 300_000 }, async () => {
  const { scores, wrong } = await measurePersonal(engine, 'sample', 1, 21)
  const all = [...scores.values()]
  const sum = (name: 'items' | 'proposals' | 'right' | 'inkLeft') =>
    all.reduce((total, one) => total + one[name], 0)
  expect(sum('items')).toBeGreaterThan(40)
  // Together, since a kind alone has a handful of them here.
  for (const [areChecked, least] of [
    [true, 0.98],
    [false, 0.9],
  ] as const) {
    const kinds = [...scores].filter(([kind]) => checkedKinds.includes(kind) === areChecked)
    const items = kinds.reduce((total, [, one]) => total + one.items, 0)
    const covered = kinds.reduce((total, [, one]) => total + one.covered, 0)
    expect(covered / items, wrong.join('\n')).toBeGreaterThanOrEqual(least)
  }
  expect(sum('right') / sum('proposals'), wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(sum('inkLeft'), wrong.join('\n')).toBe(0)
})
