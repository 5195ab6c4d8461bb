import { useMemo } from 'react'
import type { EditsView } from '../../../common/contracts/edits.ts'
import type { ParsedTable } from '../../../common/contracts/table.ts'
import { t } from '../../../common/i18n.ts'
import { CarryBar } from './carry-bar.tsx'
import { EditGrid } from './edit-grid.tsx'
import { tableForms } from './forms.ts'
import { useEdits } from './use-edits.ts'

interface TableViewProps {
  readonly parsed: ParsedTable
  readonly edits: EditsView | undefined
  /** Counted from 0. */
  readonly turn: number
  readonly done: boolean
}

const nothingMarked: ReadonlySet<string> = new Set()

/** A table as a grid that can be edited and carried away. */
export function TableView({ parsed, edits, turn, done }: TableViewProps) {
  const edited = useEdits(parsed.grid, edits, turn)
  const { grid } = edited
  const marked = useMemo(() => marksOf(parsed), [parsed])
  if (grid.length === 0) return null
  const isSameShape =
    grid.length === parsed.grid.length && grid[0]?.length === parsed.grid[0]?.length
  return (
    <>
      <EditGrid
        edits={edited}
        label={t('Table')}
        // Their places are those of the table as it came.
        marked={isSameShape ? marked : nothingMarked}
        done={done}
        hasFrame={false}
      />
      <CarryBar forms={tableForms(grid)} disabled={!done} />
    </>
  )
}

function marksOf({ problems }: ParsedTable): ReadonlySet<string> {
  return new Set(
    problems.flatMap(({ row, column }) =>
      row === undefined ? [] : [column === undefined ? `${row}` : `${row},${column}`],
    ),
  )
}
