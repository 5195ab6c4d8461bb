import { expect, test } from 'vitest'
import { horizontalEdges, verticalEdges } from '../../../../main/core/ocr/straight-edges.ts'
import { greyWith } from './draw.ts'

const all = { x: 0, y: 0, width: 60, height: 40 }

test('a change of background is a step, a thin line is a rule', () => {
  const step = greyWith(60, 40, 30, [{ x: 20, y: 0, width: 40, height: 40, value: 37 }])
  expect(verticalEdges(step, all)).toEqual([{ at: 20, isStep: true }])
  expect(horizontalEdges(step, all)).toEqual([])
  const rule = greyWith(60, 40, 250, [{ x: 0, y: 12, width: 60, height: 1, value: 200 }])
  expect(horizontalEdges(rule, all)).toEqual([
    { at: 12, isStep: false },
    { at: 13, isStep: false },
  ])
})

test('what does not cross the region is no edge', () => {
  const button = greyWith(60, 40, 250, [{ x: 10, y: 10, width: 20, height: 20, value: 90 }])
  expect(verticalEdges(button, all)).toEqual([])
  expect(verticalEdges(button, { x: 0, y: 12, width: 60, height: 10 })).toHaveLength(2)
})
