import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resample } from '../../../../main/core/ocr/resample.ts'
import { greyWith } from './draw.ts'

const size = fc.integer({ min: 1, max: 40 })

test('a plain picture stays plain at any size', () => {
  fc.assert(
    fc.property(
      size,
      size,
      size,
      size,
      fc.integer({ min: 0, max: 255 }),
      (w, h, toW, toH, value) => {
        const small = resample(greyWith(w, h, value), { x: 0, y: 0, width: w, height: h }, toW, toH)
        expect(small.data).toHaveLength(toW * toH)
        expect(small.data.every((pixel) => pixel === value)).toBe(true)
      },
    ),
  )
})

test('the same size is the same picture', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (data) => {
      const grey = { width: 4, height: 3, data }
      expect(resample(grey, { x: 0, y: 0, width: 4, height: 3 }, 4, 3).data).toEqual(data)
    }),
  )
})

test('shrinking counts every pixel: a fine checker becomes grey', () => {
  const data = Uint8Array.from({ length: 64 * 64 }, (_, i) => ((i + (i >> 6)) % 2) * 255)
  const small = resample(
    { width: 64, height: 64, data },
    { x: 0, y: 0, width: 64, height: 64 },
    8,
    8,
  )
  expect(small.data.every((value) => Math.abs(value - 127.5) < 6)).toBe(true)
})

test('nothing outside the rectangle bleeds in', () => {
  const grey = greyWith(20, 20, 0, [{ x: 5, y: 5, width: 10, height: 10, value: 200 }])
  const cut = resample(grey, { x: 5, y: 5, width: 10, height: 10 }, 30, 30)
  expect(cut.data.every((value) => value === 200)).toBe(true)
})
