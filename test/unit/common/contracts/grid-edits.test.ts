import { describe, expect, it } from 'vitest'
import {
  columnWidths,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../../common/contracts/grid-edits.ts'

const grid = [
  ['a', 'b'],
  ['1', '2'],
]

describe('a change of a grid', () => {
  it('touches what it names and nothing else', () => {
    expect(withCell(grid, { row: 1, column: 0 }, 'x')).toEqual([grid[0], ['x', '2']])
    expect(withRow(grid, 1)).toEqual([grid[0], ['', ''], grid[1]])
    expect(withRow(grid, 2)).toEqual([...grid, ['', '']])
    expect(withColumn(grid, 0)).toEqual([
      ['', 'a', 'b'],
      ['', '1', '2'],
    ])
    expect(withoutRow(grid, 0)).toEqual([grid[1]])
    expect(withoutColumn(grid, 1)).toEqual([['a'], ['1']])
    expect(grid).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('has columns as wide as their longest line, within reason', () => {
    const rows = [
      ['Region12', 'b', 'c', 'd'],
      ['a', 'two\nlonger lines', '日本語日本語', 'x'.repeat(99)],
    ]
    // A heading is bold.
    expect(columnWidths(rows)).toEqual([10, 12, 12, 36])
  })
})
