import { expect, test } from 'vitest'
import { isOutside } from '../../../../main/core/ocr/outside-codes.ts'

const code = { x: 100, y: 100, width: 80, height: 80 }

test('boxes inside a code go, those beside or around it stay', () => {
  const inside = { x: 110, y: 120, width: 60, height: 20 }
  const below = { x: 100, y: 170, width: 80, height: 30 }
  const around = { x: 50, y: 90, width: 400, height: 200 }
  expect([inside, below, around].filter((box) => isOutside(box, [code]))).toEqual([below, around])
  expect(isOutside(inside, [])).toBe(true)
})
