import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Grid } from '../../../common/contracts/grid.ts'
import { isNumber } from '../../../common/contracts/grid.ts'
import { t } from '../../../common/i18n.ts'
import { type Cell, isTyping, moveBy } from './grid-keys.ts'
import { VisibleText } from './visible-text.tsx'

interface EditGridProps {
  /** The first row is the heading. */
  readonly grid: Grid
  readonly label: string
  /** Cells to be looked at, as `row,column`, and rows, as `row`. */
  readonly marked: ReadonlySet<string>
  /** Absent while the grid is still growing. */
  readonly onEdit?: ((cell: Cell, text: string) => void) | undefined
}

interface Editing extends Cell {
  readonly text: string
}

/** A grid that is moved in by the arrow keys and edited by Enter, F2, typing or a double click. */
export function EditGrid({ grid, label, marked, onEdit }: EditGridProps) {
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 })
  const [editing, setEditing] = useState<Editing>()
  const table = useRef<HTMLTableElement>(null)
  const size = { rows: grid.length, columns: grid[0]?.length ?? 0 }

  const focus = ({ row, column }: Cell) => {
    setActive({ row, column })
    cellOf(table.current, row, column)?.focus()
  }
  const edit = (cell: Cell, text: string) => {
    if (onEdit !== undefined) setEditing({ ...cell, text })
  }
  const finish = (text: string | undefined, next: Cell) => {
    if (editing !== undefined && text !== undefined) onEdit?.(editing, text)
    setEditing(undefined)
    focus(next)
  }
  const onKeyDown = (event: KeyboardEvent, cell: Cell) => {
    const next = moveBy(event.key, cell, size)
    if (next !== undefined) focus(next)
    else if (event.key === 'Enter' || event.key === 'F2') edit(cell, textAt(grid, cell))
    else if (event.key === 'Delete') onEdit?.(cell, '')
    else if (isTyping(event)) edit(cell, event.key)
    else return
    event.preventDefault()
  }

  return (
    <div className="grid-frame">
      <table aria-label={label} ref={table}>
        <tbody>
          {grid.map((cells, row) => (
            <tr key={keyOf(row)} className={marked.has(String(row)) ? 'marked' : undefined}>
              {cells.map((text, column) => {
                const cell = { row, column }
                const Tag = row === 0 ? 'th' : 'td'
                const isActive = active.row === row && active.column === column
                const isEdited = editing?.row === row && editing.column === column
                return (
                  <Tag
                    key={keyOf(column)}
                    className={classOf(text, row, marked.has(`${row},${column}`))}
                  >
                    {isEdited ? (
                      <CellEditor
                        text={editing.text}
                        label={placeOf(cell)}
                        onFinish={(changed, key) =>
                          finish(changed, moveBy(key, cell, size) ?? cell)
                        }
                      />
                    ) : (
                      <button
                        type="button"
                        tabIndex={isActive ? 0 : -1}
                        aria-label={
                          text === '' ? t('{{place}}, empty', { place: placeOf(cell) }) : undefined
                        }
                        onFocus={() => setActive(cell)}
                        onDoubleClick={() => edit(cell, text)}
                        onKeyDown={(event) => onKeyDown(event, cell)}
                      >
                        <VisibleText text={text} />
                      </button>
                    )}
                  </Tag>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function placeOf({ row, column }: Cell): string {
  return t('Row {{row}}, column {{column}}', { row: row + 1, column: column + 1 })
}

interface CellEditorProps {
  readonly text: string
  readonly label: string
  /** With undefined where the edit is left; `key` says where to go then. */
  readonly onFinish: (text: string | undefined, key: string) => void
}

function CellEditor({ text, label, onFinish }: CellEditorProps) {
  const [value, setValue] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const ends: Readonly<Record<string, string>> = { Enter: 'ArrowDown', Tab: 'ArrowRight' }
    const next = ends[event.key]
    // Escape leaves the cell here, not the window.
    if (event.key === 'Escape') onFinish(undefined, '')
    else if (next !== undefined && !event.shiftKey) onFinish(value, next)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <textarea
      ref={field}
      aria-label={label}
      rows={value.split('\n').length}
      value={value}
      spellCheck={false}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onFinish(value, '')}
    />
  )
}

/** Rows and columns are never moved, so that the place tells one from another. */
function keyOf(place: number): string {
  return String(place)
}

function classOf(text: string, row: number, isMarked: boolean): string {
  const names = [row > 0 && isNumber(text) ? 'number' : '', isMarked ? 'marked' : '']
  return names.filter((name) => name !== '').join(' ')
}

function textAt(grid: Grid, { row, column }: Cell): string {
  return grid[row]?.[column] ?? ''
}

function cellOf(table: HTMLTableElement | null, row: number, column: number) {
  return table?.rows.item(row)?.cells.item(column)?.querySelector('button')
}
