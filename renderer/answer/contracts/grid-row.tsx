import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isNumber } from '../../../common/contracts/grid.ts'
import type { Cell } from '../../../common/contracts/grid-edits.ts'
import { t } from '../../../common/i18n.ts'
import { VisibleText } from './visible-text.tsx'

/** A cell that is being edited, and what it begins with. */
export interface Editing extends Cell {
  readonly text: string
}

interface GridRowProps {
  readonly cells: readonly string[]
  readonly row: number
  readonly marked: ReadonlySet<string>
  /** Column of the cell that the keys are for, where it is in this row. */
  readonly active: number | undefined
  readonly editing: Editing | undefined
  readonly onFocus: (cell: Cell) => void
  readonly onEdit: (cell: Cell) => void
  readonly onKeyDown: (event: KeyboardEvent, cell: Cell) => void
  /** With undefined where the edit is left; `key` says where to go then. */
  readonly onFinish: (text: string | undefined, key: string) => void
  /** Where it is in a long grid, in CSS pixels. */
  readonly start?: number
  readonly measure?: (element: Element | null) => void
}

/** One row of a grid; the first is the heading. */
export function GridRow(props: GridRowProps) {
  const { cells, row, marked, active, editing, start, measure } = props
  const Tag = row === 0 ? 'th' : 'td'
  return (
    <tr
      ref={measure}
      data-index={row - 1}
      aria-rowindex={row + 1}
      className={marked.has(String(row)) ? 'marked' : undefined}
      style={start === undefined ? undefined : { transform: `translateY(${start}px)` }}
    >
      {cells.map((text, column) => {
        const cell = { row, column }
        return (
          <Tag
            key={keyOf(column)}
            scope={row === 0 ? 'col' : undefined}
            className={classOf(text, row, marked.has(`${row},${column}`), active === column)}
          >
            {editing?.column === column ? (
              <CellEditor text={editing.text} label={placeOf(cell)} onFinish={props.onFinish} />
            ) : (
              <button
                type="button"
                data-cell={`${row},${column}`}
                tabIndex={active === column ? 0 : -1}
                aria-label={
                  text === '' ? t('{{place}}, empty', { place: placeOf(cell) }) : undefined
                }
                onFocus={() => props.onFocus(cell)}
                onDoubleClick={() => props.onEdit(cell)}
                onKeyDown={(event) => props.onKeyDown(event, cell)}
              >
                <VisibleText text={text} />
              </button>
            )}
          </Tag>
        )
      })}
    </tr>
  )
}

interface CellEditorProps {
  readonly text: string
  readonly label: string
  readonly onFinish: (text: string | undefined, key: string) => void
}

function CellEditor({ text, label, onFinish }: CellEditorProps) {
  const [value, setValue] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = field
    if (current === null) return
    current.focus()
    // It begins with what was typed, and goes on behind it.
    current.setSelectionRange(current.value.length, current.value.length)
  }, [])
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

function placeOf({ row, column }: Cell): string {
  return t('Row {{row}}, column {{column}}', { row: row + 1, column: column + 1 })
}

/** The place tells one column from another: what is in it may be the same. */
function keyOf(place: number): string {
  return String(place)
}

function classOf(text: string, row: number, isMarked: boolean, isActive: boolean): string {
  const names = [
    row > 0 && isNumber(text) ? 'number' : '',
    isMarked ? 'marked' : '',
    isActive ? 'active' : '',
  ]
  return names.filter((name) => name !== '').join(' ')
}
