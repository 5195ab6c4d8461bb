import type { Band } from './bands.ts'
import { isProse } from './columns.ts'
import type { GreyImage } from './grey.ts'
import { textOf } from './pieces.ts'
import { around, middle, toRows, usualHeight } from './rows.ts'
import { verticalEdges } from './straight-edges.ts'
import { type Columns, columnOf } from './table-columns.ts'
import type { TableRun } from './table-run.ts'

/** Two columns are a table only in this many rows; more columns need one less. */
const minimumRows = 3

/** Share of the rows whose cells have to be level or centred on each other. */
const leastLevel = 0.75

/** What an assignment, an arm of a match or a comment starts with. */
const codeMark = /^(?::?=\s|[-=]>|\/\/|\/\*|--\s)/

/**
 * Whether rows and columns make a table, and not a list, prose or what stands side by side.
 *
 * @param grouped the bands of each row
 */
export function isTable(
  rows: readonly (readonly string[])[],
  grouped: readonly (readonly Band[])[],
  run: TableRun,
): boolean {
  const { separators, columns } = run
  if (columns.length < 2 || rows.length < 2) return false
  const full = rows.filter((row) => {
    const cells = row.filter((cell) => cell !== '').length
    return cells >= 2 && cells >= row.length / 2
  })
  const least = separators.length > 0 || columns.length > 2 ? minimumRows - 1 : minimumRows
  const filled = rows.flat().filter((cell) => cell !== '').length
  if (full.length < least || filled < 0.4 * rows.flat().length) return false
  if (columns.length === 2 && isNumbered(rows)) return false
  if (separators.length === 0 && isAlignedCode(rows)) return false
  return !areProse(run) && levelShare(grouped, columns) >= leastLevel
}

/** Code may have its assignments and its comments below each other. */
function isAlignedCode(rows: readonly (readonly string[])[]): boolean {
  const columns = (rows[0] ?? []).map((_, i) => rows.flatMap((row) => row[i] || []))
  return columns
    .slice(1)
    .some(
      (cells) =>
        cells.filter((cell) => codeMark.test(cell)).length >= Math.max(2, 0.8 * cells.length),
    )
}

/** Columns of running text are read one after the other. */
function areProse({ bands, columns }: TableRun): boolean {
  const pieces = bands.flatMap(({ rows }) => rows.flat())
  return columns.every((_, i) => {
    const own = pieces.filter((piece) => columnOf(piece, columns) === i)
    return isProse(own.map((piece) => ({ box: piece.box, text: textOf(piece) })))
  })
}

/** Which share of the rows with several cells has them level: at their middles or their tops. */
function levelShare(grouped: readonly (readonly Band[])[], columns: Columns): number {
  const several = grouped
    .map((bands) => bands.flatMap(({ rows }) => rows.flat()))
    .map((pieces) =>
      columns.flatMap((_, i) => {
        const own = pieces.filter((piece) => columnOf(piece, columns) === i)
        return own.length > 0 ? [{ cell: { box: around(own) }, first: toRows(own)[0] ?? own }] : []
      }),
    )
    .filter((cells) => cells.length >= 2)
  const level = several.filter((cells) => {
    const firsts = cells.map(({ first }) => ({ box: around(first) }))
    const tolerance = 0.35 * usualHeight(firsts)
    return [firsts, cells.map(({ cell }) => cell)].some((items) => {
      const middles = items.map(middle)
      return Math.max(...middles) - Math.min(...middles) <= tolerance
    })
  })
  return several.length === 0 ? 0 : level.length / several.length
}

/** Two windows side by side, each with a background of its own. */
export function isOnTwoSheets(grey: GreyImage, { bands, columns, separators }: TableRun): boolean {
  if (separators.length > 0) return false
  const { y, height } = around(bands)
  const top = Math.max(0, Math.floor(y))
  const end = Math.min(grey.height, Math.ceil(y + height))
  return columns.slice(1).some(({ start }, i) => {
    const x = Math.ceil(columns[i]?.end ?? start)
    const gap = { x, y: top, width: Math.floor(start) - x, height: end - top }
    return verticalEdges(grey, gap).some(({ isStep }) => isStep)
  })
}

/** Line numbers beside code, or a numbered list. */
function isNumbered(rows: readonly (readonly string[])[]): boolean {
  const numbers = rows.map(([first = '']) => first).filter((first) => first !== '')
  const steps = numbers
    .slice(1)
    .map((text, i) => Number.parseInt(text, 10) - Number.parseInt(numbers[i] ?? '', 10))
  return steps.length > 0 && steps.filter((step) => step === 1).length >= 0.7 * steps.length
}
