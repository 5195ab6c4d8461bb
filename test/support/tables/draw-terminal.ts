import type { Drawing } from './draw-table.ts'
import { text } from './draw-table.ts'
import type { Style, TablePlan } from './plan.ts'

export type Borders = 'blanks' | 'bars' | 'box'

/** Draws a table as a program prints it to a terminal: a monospaced font does the aligning. */
export function drawTerminal(
  { columns, rows }: TablePlan,
  { size }: Style,
  borders: Borders,
  x: number,
  y: number,
): Drawing {
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  const padded = rows.map((row) =>
    row.map((cell, i) =>
      columns[i]?.align === 'right' ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
    ),
  )
  const lines = framed(padded, widths, borders)
  const pitch = Math.round(size * 1.25)
  return {
    svg: lines.map((line, i) => text(line.trimEnd(), x, y + i * pitch + size)).join(''),
    width: Math.ceil(Math.max(...lines.map(({ length }) => length)) * size * 0.61),
    height: lines.length * pitch,
  }
}

/** `bars` is how psql prints, `box` how MySQL does, `blanks` how most others do. */
function framed(rows: readonly (readonly string[])[], widths: readonly number[], borders: Borders) {
  const [head = [], ...body] = rows
  if (borders === 'blanks') return rows.map((row) => row.join('   '))
  const dashes = widths.map((width) => '-'.repeat(width + 2)).join('+')
  const bars = (row: readonly string[]) => ` ${row.join(' | ')} `
  if (borders === 'bars') return [bars(head), dashes, ...body.map(bars)]
  const boxed = (row: readonly string[]) => `|${bars(row)}|`
  const edge = `+${dashes}+`
  return [edge, boxed(head), edge, ...body.map(boxed), edge]
}
