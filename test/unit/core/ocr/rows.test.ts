import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, toRows } from '../../../../main/core/ocr/rows.ts'
import { line } from './draw.ts'

const texts = (rows: ReturnType<typeof toRows<ReturnType<typeof line>>>) =>
  rows.map((row) => row.map(({ text }) => text))

test('items at one height are a row, from left to right', () => {
  const items = [
    line('total', 200, 41),
    line('one', 10, 20),
    line('sum', 10, 40),
    line('two', 90, 22),
  ]
  expect(texts(toRows(items))).toEqual([
    ['one', 'two'],
    ['sum', 'total'],
  ])
})

test('a tall heading does not swallow the rows beside it', () => {
  const items = [line('first', 10, 20), line('second', 10, 38), line('BIG', 200, 18, 30, 34)]
  expect(toRows(items)).toHaveLength(2)
})

test('every item is in one row', () => {
  const item = fc.tuple(fc.nat(300), fc.nat(300)).map(([x, y]) => line('word', x, y))
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), (items) => {
      const rows = toRows(items)
      expect(new Set(rows.flat())).toEqual(new Set(items))
      expect(rows.flat()).toHaveLength(items.length)
    }),
  )
})

test('the box around items', () => {
  expect(around([line('ab', 10, 20), line('abc', 30, 5)])).toEqual({
    x: 10,
    y: 5,
    width: 44,
    height: 27,
  })
  expect(around([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
})
