import { describe, expect, it, vi } from 'vitest'
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

  it('measures only the row that it touches, however many there are', () => {
    const many = Array.from({ length: 8000 }, (_, row) => [`row ${row}`, `${row * 7}`, 'x'])
    const before = columnWidths(many)
    const match = vi.spyOn(String.prototype, 'match')
    const next = withCell(many, { row: 4000, column: 2 }, 'a longer text')
    const after = columnWidths(next)
    const counted = match.mock.calls.length
    match.mockRestore()
    expect(next.filter((row, place) => row !== many[place])).toHaveLength(1)
    expect([before[2], after[2]]).toEqual([5, 13])
    expect(counted).toBeGreaterThan(0)
    expect(counted).toBeLessThanOrEqual(3)
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
