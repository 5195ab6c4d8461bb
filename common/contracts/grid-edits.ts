import type { Grid } from './grid.ts'

/** A cell by its row and column, counted from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

export function withCell(grid: Grid, cell: Cell, text: string): Grid {
  return grid.map((cells, row) =>
    row === cell.row ? cells.map((old, column) => (column === cell.column ? text : old)) : cells,
  )
}

/** @param at which row the new one is to be */
export function withRow(grid: Grid, at: number): Grid {
  return grid.toSpliced(at, 0, Array<string>(grid[0]?.length ?? 0).fill(''))
}

/** @param at which column the new one is to be */
export function withColumn(grid: Grid, at: number): Grid {
  return grid.map((cells) => cells.toSpliced(at, 0, ''))
}

export function withoutRow(grid: Grid, row: number): Grid {
  return grid.toSpliced(row, 1)
}

export function withoutColumn(grid: Grid, column: number): Grid {
  return grid.map((cells) => cells.toSpliced(column, 1))
}

/** Widest and narrowest column, in characters. */
const widest = 36
const narrowest = 5

/** How much wider than a digit the letters of a heading are. */
const boldness = 1.25

/** What was measured of a row; rows that an edit leaves alone are the same objects as before. */
const measured = new WeakMap<readonly string[], readonly number[]>()

/** How many characters each column should have room for; letters of East Asia take two. */
export function columnWidths(grid: Grid): readonly number[] {
  const widths = (grid[0] ?? []).map(() => narrowest)
  for (const [place, row] of grid.entries()) {
    for (const [column, own] of widthsOf(row).entries()) {
      const width = Math.min(widest, Math.ceil(place === 0 ? own * boldness : own))
      if (width > (widths[column] ?? widest)) widths[column] = width
    }
  }
  return widths
}

function widthsOf(row: readonly string[]): readonly number[] {
  const known = measured.get(row)
  if (known !== undefined) return known
  const widths = row.map(widthOf)
  measured.set(row, widths)
  return widths
}

function widthOf(text: string): number {
  const wide = text.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0
  const lines = text.includes('\n') ? text.split('\n').map(({ length }) => length) : [text.length]
  return Math.max(...lines) + wide
}
