import type { ParsedTable } from '../../../common/contracts/table.ts'
import { t } from '../../../common/i18n.ts'
import { CarryBar } from './carry-bar.tsx'
import { EditGrid } from './edit-grid.tsx'
import { tableForms } from './forms.ts'
import { useEdits } from './use-edits.ts'

interface TableViewProps {
  readonly parsed: ParsedTable
  readonly done: boolean
}

/** A table as a grid that can be edited and carried away. */
export function TableView({ parsed, done }: TableViewProps) {
  const { grid, edit, isEdited, undo } = useEdits(parsed.grid)
  if (grid.length === 0) return null
  const marked = new Set(
    parsed.problems.flatMap(({ row, column }) =>
      row === undefined ? [] : [column === undefined ? `${row}` : `${row},${column}`],
    ),
  )
  return (
    <>
      <EditGrid grid={grid} label={t('Table')} marked={marked} onEdit={done ? edit : undefined} />
      <CarryBar forms={tableForms(grid)} disabled={!done}>
        {isEdited && (
          <button type="button" onClick={undo}>
            {t('Undo edits')}
          </button>
        )}
      </CarryBar>
    </>
  )
}
