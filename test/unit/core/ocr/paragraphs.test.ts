import { expect, test } from 'vitest'
import { toParagraphs } from '../../../../main/core/ocr/paragraphs.ts'
import { line } from './draw.ts'

const rowsAt = (...tops: readonly number[]) => tops.map((y) => [line('text', 10, y)])
const sizes = (paragraphs: readonly unknown[][]) => paragraphs.map(({ length }) => length)

test('a blank line between most lines, as in a terminal', () => {
  expect(sizes(toParagraphs(rowsAt(20, 70, 95, 145, 170, 220, 245, 270, 320)))).toEqual([
    1, 2, 2, 3, 1,
  ])
})

test('evenly spaced lines are one paragraph, however wide the space', () => {
  expect(sizes(toParagraphs(rowsAt(20, 60, 100, 140)))).toEqual([4])
  expect(sizes(toParagraphs(rowsAt(20, 38, 57, 74, 93)))).toEqual([5])
})

test('a table is not taken apart', () => {
  const rows = rowsAt(20, 38, 80, 98)
  expect(sizes(toParagraphs(rows))).toEqual([2, 2])
  const table = { box: { x: 0, y: 10, width: 100, height: 110 } }
  expect(sizes(toParagraphs(rows, [table]))).toEqual([4])
})

test('none', () => {
  expect(toParagraphs([])).toEqual([])
})
