import { expect, test } from 'vitest'
import {
  contrastIn,
  inkByColumn,
  inkByRow,
  inkScale,
  wordStrength,
} from '../../../../main/core/ocr/ink.ts'
import { greyWith } from './draw.ts'

const all = { x: 0, y: 0, width: 40, height: 10 }

test('the contrast has the sign of the text', () => {
  const dark = greyWith(40, 10, 250, [{ x: 4, y: 2, width: 6, height: 6, value: 30 }])
  const light = greyWith(40, 10, 20, [{ x: 4, y: 2, width: 6, height: 6, value: 220 }])
  expect(contrastIn(dark, all)).toEqual({ background: 250, range: -220 })
  expect(contrastIn(light, all)).toEqual({ background: 20, range: 200 })
  expect(contrastIn(greyWith(40, 10, 99), all)).toBeUndefined()
})

test('ink goes from the background to the text and no further', () => {
  const ink = inkScale({ background: 200, range: -100 })
  expect([255, 200, 150, 100, 0].map((value) => ink[value])).toEqual([0, 0, 0.5, 1, 1])
})

test('ink is counted by row and by column', () => {
  const grey = greyWith(6, 4, 255, [{ x: 1, y: 1, width: 3, height: 2, value: 0 }])
  const ink = inkScale({ background: 255, range: -255 })
  const area = { x: 0, y: 0, width: 6, height: 4 }
  expect([...inkByRow(grey, area, ink, 0.5)]).toEqual([0, 3, 3, 0])
  expect([...inkByColumn(grey, area, ink, 0.5)]).toEqual([0, 2, 2, 2, 0, 0])
})

test('each word has the strength of its own strongest ink', () => {
  const grey = greyWith(40, 10, 255, [
    { x: 2, y: 2, width: 10, height: 6, value: 0 },
    { x: 24, y: 2, width: 10, height: 6, value: 127 },
  ])
  const strength = wordStrength(grey, all, inkScale({ background: 255, range: -255 }))
  expect(strength[5]).toBe(1)
  expect(strength[28]).toBeCloseTo(0.5, 1)
})
