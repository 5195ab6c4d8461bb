import type { Band } from './bands.ts'
import { type Columns, columnsOf } from './table-columns.ts'

/** Bands that follow each other and fall into columns. */
export interface TableRun {
  readonly bands: readonly Band[]
  readonly columns: Columns
  readonly separators: readonly number[]
  /** The first band and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** Bands as a table; undefined where they do not fall into columns. */
export function runOf(bands: readonly Band[], from: number, height: number): TableRun | undefined {
  const separators = commonRules(bands, 0.3 * height)
  const columns = columnsOf(bands, separators)
  return columns && { bands, columns, separators, from, to: from + bands.length }
}

/** The rules that at least half of the bands have. */
function commonRules(bands: readonly Band[], tolerance: number): number[] {
  const found: number[] = []
  for (const at of bands.flatMap(({ rules }) => rules).sort((a, b) => a - b)) {
    if (found.some((other) => Math.abs(other - at) <= tolerance)) continue
    const having = bands.filter(({ rules }) => rules.some((x) => Math.abs(x - at) <= tolerance))
    if (2 * having.length >= bands.length) found.push(at)
  }
  return found
}

/** The most pieces that stand side by side in a band. */
export function widest({ rows }: Band): number {
  return Math.max(...rows.map((row) => row.length))
}

/** The number of pieces in all bands. */
export function cellsOf({ bands }: TableRun): number {
  return bands.reduce((sum, { rows }) => sum + rows.flat().length, 0)
}
