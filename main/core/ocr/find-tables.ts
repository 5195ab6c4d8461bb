import type { OcrLine, TableGrid } from '../ports.ts'
import { type Band, toBands } from './bands.ts'
import type { GreyImage } from './grey.ts'
import { textOf } from './pieces.ts'
import { around, toRows } from './rows.ts'
import { isOnTwoSheets, isTable } from './table-checks.ts'
import { columnOf } from './table-columns.ts'
import { tableRows } from './table-rows.ts'
import type { TableRun } from './table-run.ts'
import { tableRuns } from './table-runs.ts'

/** The tables in lines that are read one after another, from top to bottom. */
export function findTables(grey: GreyImage, flow: readonly OcrLine[]): TableGrid[] {
  if (flow.length < 4) return []
  const all = toBands(grey, flow)
  return tableRuns(all).flatMap((run) => {
    const grouped = tableRows(grey, run, all.height)
    const rows = grouped.map((row) => cellsOf(row, run))
    return isTable(rows, grouped, run) && !isOnTwoSheets(grey, run)
      ? [{ rows: withoutBlank(rows), box: around(run.bands) }]
      : []
  })
}

/** The texts of a row's cells; several lines of one apart by a line break. */
function cellsOf(row: readonly Band[], { columns }: TableRun): string[] {
  const pieces = row.flatMap(({ rows }) => rows.flat())
  return columns.map((_, i) => {
    const own = pieces.filter((piece) => columnOf(piece, columns) === i)
    return toRows(own)
      .map((line) => line.map(textOf).join(' '))
      .join('\n')
  })
}

function withoutBlank(rows: readonly string[][]): string[][] {
  return rows.filter((row) => row.some((cell) => cell !== ''))
}
