import { expect, test } from 'vitest'
import { median, runs } from '../../../../main/core/ocr/runs.ts'

test('stretches in which the test holds, also at both ends', () => {
  expect(runs([1, 1, 0, 2, 0, 0, 3], (value) => value > 0)).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 4 },
    { start: 6, end: 7 },
  ])
  expect(runs([], () => true)).toEqual([])
})

test('the median', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(3)
  expect(median([])).toBe(0)
})
