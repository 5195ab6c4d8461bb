import {
  type Cell,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../common/contracts/grid-edits.ts'
import { t } from '../../../common/i18n.ts'
import type { GridEdits } from './use-edits.ts'

/** A row or column more or less, beside the active cell. */
export interface ShapeChange {
  /** As `pressOf` tells them; the first is shown. */
  readonly keys: readonly string[]
  readonly says: string
  /** What its button shows; without one there are the keys alone. */
  readonly short?: { readonly sign: '+' | '-'; readonly name: string }
  /** Absent where it makes no sense. */
  readonly run: (() => void) | undefined
}

/**
 * The rows and columns that can be added and removed around the active cell.
 *
 * @param hasFrame whether the heading and the first column have to stay what they are
 */
export function shapeChanges(
  { grid, change }: Pick<GridEdits, 'grid' | 'change'>,
  { row, column }: Cell,
  hasFrame: boolean,
): readonly ShapeChange[] {
  const first = hasFrame ? 1 : 0
  const columns = grid[0]?.length ?? 0
  const when = (possible: boolean, run: () => void) => (possible ? run : undefined)
  return [
    {
      keys: ['Alt+ArrowDown'],
      says: t('Add a row below'),
      short: { sign: '+', name: t('Row') },
      run: () => change(withRow(grid, row + 1)),
    },
    {
      keys: ['Alt+ArrowUp'],
      says: t('Add a row above'),
      run: when(row >= first, () => change(withRow(grid, row))),
    },
    {
      keys: ['Alt+ArrowRight'],
      says: t('Add a column on the right'),
      short: { sign: '+', name: t('Column') },
      run: () => change(withColumn(grid, column + 1)),
    },
    {
      keys: ['Alt+ArrowLeft'],
      says: t('Add a column on the left'),
      run: when(column >= first, () => change(withColumn(grid, column))),
    },
    {
      keys: ['Alt+Delete', 'Alt+Backspace'],
      says: t('Remove this row'),
      short: { sign: '-', name: t('Row') },
      run: when(row >= first && grid.length > 1 + first, () => change(withoutRow(grid, row))),
    },
    {
      keys: ['Alt+Shift+Delete', 'Alt+Shift+Backspace'],
      says: t('Remove this column'),
      short: { sign: '-', name: t('Column') },
      run: when(column >= first && columns > 1 + first, () => change(withoutColumn(grid, column))),
    },
  ]
}
