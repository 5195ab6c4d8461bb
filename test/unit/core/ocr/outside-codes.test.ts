import { expect, test } from 'vitest'
import { outsideCodes } from '../../../../main/core/ocr/outside-codes.ts'

const code = { x: 100, y: 100, width: 80, height: 80 }

test('boxes inside a code go, those beside or around it stay', () => {
  const inside = { x: 110, y: 120, width: 60, height: 20 }
  const below = { x: 100, y: 170, width: 80, height: 30 }
  const around = { x: 50, y: 90, width: 400, height: 200 }
  expect(outsideCodes([inside, below, around], [code])).toEqual([below, around])
  expect(outsideCodes([inside], [])).toEqual([inside])
})
