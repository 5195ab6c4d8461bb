import { expect, test } from 'vitest'
import { splitBoxes } from '../../../../main/core/ocr/split-boxes.ts'
import { greyWith } from './draw.ts'

const box = { x: 20, y: 40, width: 160, height: 20 }
const stroke = { x: 100, width: 2, value: 180 }

test('a box is cut at a rule that goes on above or below it', () => {
  const grid = [
    { ...stroke, y: 10, height: 90 },
    // A rule that crosses it leaves no contrast there.
    { x: 0, y: 62, width: 200, height: 1, value: 180 },
  ]
  const halves = [
    { ...box, width: 80 },
    { ...box, x: 102, width: 78 },
  ]
  expect(splitBoxes(greyWith(200, 120, 255, grid), [box])).toEqual(halves)
  const first = { ...stroke, y: 38, height: 60 }
  expect(splitBoxes(greyWith(200, 120, 255, [first]), [box])).toEqual(halves)
})

test('letters, carets and thick bars do not cut it', () => {
  const shapes = [
    { ...stroke, y: 40, height: 20 },
    { ...stroke, y: 42, height: 16 },
    { ...stroke, y: 10, height: 90, width: 9 },
  ]
  for (const shape of shapes) {
    expect(splitBoxes(greyWith(200, 120, 255, [shape]), [box])).toEqual([box])
  }
  // Letters of three lines, one above the other.
  const stacked = [15, 41, 67].map((y) => ({ ...stroke, y, height: 16 }))
  expect(splitBoxes(greyWith(200, 120, 255, stacked), [box])).toEqual([box])
})

test('the rim behind a rule belongs to the box that begins there', () => {
  const grid = greyWith(200, 120, 255, [{ ...stroke, y: 10, height: 90 }])
  const narrow = { ...box, width: 88 }
  const next = { ...box, x: 109, width: 60 }
  expect(splitBoxes(grid, [narrow, next])).toEqual([{ ...box, width: 80 }, next])
  expect(splitBoxes(grid, [narrow])).toEqual([
    { ...box, width: 80 },
    { ...box, x: 102, width: 6 },
  ])
})
