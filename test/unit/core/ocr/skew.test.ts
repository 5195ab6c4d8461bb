import fc from 'fast-check'
import { expect, test } from 'vitest'
import { components, type ProbabilityMap } from '../../../../main/core/ocr/components.ts'
import { pageSlope } from '../../../../main/core/ocr/skew.ts'

/** Strips of 8 pixels' height, each from a place on, of a length and a slope. */
function strips(all: readonly (readonly [x: number, y: number, length: number, slope: number])[]) {
  const map: ProbabilityMap = { width: 600, height: 400, data: new Float32Array(600 * 400) }
  for (const [left, top, length, slope] of all) {
    for (let x = left; x < left + length; x++) {
      const y = Math.round(top + slope * (x - left))
      for (let i = 0; i < 8; i++) map.data[(y + i) * 600 + x] = 1
    }
  }
  return components(map, 0.5)
}

test('the slope of lines that are turned together is found, either way', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.09, noNaN: true }), fc.boolean(), (size, up) => {
      const slope = up ? -size : size
      const found = pageSlope(
        strips([
          [20, 100, 500, slope],
          [20, 200, 300, slope],
          [40, 300, 200, slope],
        ]),
      )
      expect(Math.abs(found - slope)).toBeLessThan(0.003)
    }),
    { numRuns: 20 },
  )
})

test('level lines, single words, and lines of all directions are left alone', () => {
  expect(pageSlope([])).toBe(0)
  expect(pageSlope(strips([[20, 100, 500, 0.003]]))).toBe(0)
  expect(pageSlope(strips([[20, 100, 40, 0.05]]))).toBe(0)
  const fan = [0.05, -0.05, 0, 0.1].map((slope, i) => [20, 60 + 80 * i, 300, slope] as const)
  expect(pageSlope(strips(fan))).toBe(0)
})
