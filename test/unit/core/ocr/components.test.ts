import fc from 'fast-check'
import { expect, test } from 'vitest'
import { components } from '../../../../main/core/ocr/components.ts'

const map = (rows: readonly string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Float32Array.from(rows.join(''), (digit) => Number(digit) / 10),
})

test('pixels that touch, also at a corner, are one component', () => {
  const found = components(map(['900000', '090088', '000088']), 0.3)
  expect(found.map(({ box, area }) => ({ box, area }))).toEqual([
    { box: { x: 0, y: 0, width: 2, height: 2 }, area: 2 },
    { box: { x: 4, y: 1, width: 2, height: 2 }, area: 4 },
  ])
  expect(found[1]?.score).toBeCloseTo(0.8)
})

test('every pixel over the threshold is in exactly one component', () => {
  const rows = fc.array(fc.stringMatching(/^[0-9]{12}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(rows, (digits) => {
      const picture = map(digits)
      const over = picture.data.filter((value) => value > 0.55).length
      const areas = components(picture, 0.55).map(({ area }) => area)
      expect(areas.reduce((sum, area) => sum + area, 0)).toBe(over)
    }),
  )
})
