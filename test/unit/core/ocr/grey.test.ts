import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  darkOnLight,
  histogram,
  isBlank,
  negate,
  quantile,
  toGrey,
} from '../../../../main/core/ocr/grey.ts'
import { coloured, greyWith } from './draw.ts'

test('grey pixels keep their value, colours their luma', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 50 }), (data) => {
      const grey = { width: data.length, height: 1, data }
      expect(toGrey(coloured(grey)).data).toEqual(data)
    }),
  )
  const [red, green, blue] = toGrey({
    width: 3,
    height: 1,
    data: Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255),
  }).data
  expect([red, green, blue]).toEqual([77, 149, 29])
})

test('what is transparent is white', () => {
  const data = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 128)
  expect([...toGrey({ width: 2, height: 1, data }).data]).toEqual([255, 127])
})

test('quantiles of a histogram', () => {
  const counts = histogram(greyWith(10, 10, 200, [{ x: 0, y: 0, width: 10, height: 3, value: 20 }]))
  expect(quantile(counts, 0)).toBe(20)
  expect(quantile(counts, 0.3)).toBe(20)
  expect(quantile(counts, 0.31)).toBe(200)
  expect(quantile(counts, 1)).toBe(200)
  expect(quantile(new Uint32Array(256), 0.5)).toBe(0)
})

test('only dark pictures are negated', () => {
  const light = greyWith(4, 4, 240)
  const dark = greyWith(4, 4, 30)
  expect(darkOnLight(light)).toBe(light)
  expect(darkOnLight(dark)).toEqual(negate(dark))
})

test('a part is blank where no more than noise stands out', () => {
  const dot = { x: 30, y: 10, width: 1, height: 1 }
  const faint = greyWith(40, 20, 200, [{ ...dot, value: 195 }])
  const strong = greyWith(40, 20, 200, [{ ...dot, value: 180 }])
  const all = { x: 0, y: 0, width: 40, height: 20 }
  expect(isBlank(faint, all)).toBe(true)
  expect(isBlank(strong, all)).toBe(false)
  expect(isBlank(strong, { ...all, width: 30 })).toBe(true)
})
