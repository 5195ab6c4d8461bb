import { type Column, kinds } from './columns.ts'
import type { Random } from './random.ts'

/** How a table looks. Sizes in pixels at 1x. */
export interface Style {
  readonly family: 'spreadsheet' | 'web' | 'terminal' | 'invoice'
  readonly scale: 1 | 2
  readonly dark: boolean
  readonly font: string
  readonly size: number
  readonly padding: { readonly x: number; readonly y: number }
  readonly rules: 'none' | 'rows' | 'grid' | 'zebra'
  /** Where cells stand that have fewer lines than their row. */
  readonly upright: 'top' | 'middle'
}

/** A table to draw and the grid that has to be found; several lines of a cell by `\n`. */
export interface TablePlan {
  readonly columns: readonly Column[]
  /** Whether the headings stand in the middle of their columns. */
  readonly centred?: boolean
  readonly rows: readonly (readonly string[])[]
}

export interface Contents {
  readonly columns: number
  readonly rows: number
  /** Probability that a cell is empty, and that a text gets a second line. */
  readonly empty: number
  readonly multiline: number
}

const more = ['see the list below', 'from last month', 'new address', 'north wing', 'two parts']

/** Fills a table at random; the first column and the headings are never empty. */
export function planTable(random: Random, contents: Contents): TablePlan {
  const columns = pickColumns(random, contents.columns)
  const rows = Array.from({ length: contents.rows }, (_, row) =>
    columns.map((column, i) => {
      if (i > 0 && random.chance(contents.empty)) return ''
      const text = column.cell(random, row)
      const isLong = column.align === 'left' && random.chance(contents.multiline)
      return isLong ? `${text},\n${more[random.int(0, more.length - 1)]}` : text
    }),
  )
  return { columns, rows: [columns.map(({ heading }) => heading), ...rows] }
}

/** A left-aligned column first, then any, none twice. */
function pickColumns(random: Random, count: number): Column[] {
  const rest = [...kinds]
  const picked: Column[] = []
  while (picked.length < count && rest.length > 0) {
    const [column] = rest.splice(random.int(0, rest.length - 1), 1)
    if (column && (picked.length > 0 || column.align === 'left')) picked.push(column)
    else if (column) rest.push(column)
  }
  return picked
}
