import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { cleanText } from '../../../common/contracts/grid.ts'
import { type Cell, columnWidths, withCell } from '../../../common/contracts/grid-edits.ts'
import { t } from '../../../common/i18n.ts'
import { bridgeOf, fire } from '../../lib/bridge.ts'
import { isTyping, moveBy, pressOf } from './grid-keys.ts'
import { type Editing, GridRow } from './grid-row.tsx'
import { GridTools } from './grid-tools.tsx'
import { shapeChanges } from './shape-changes.ts'
import { useEarlyEdit } from './use-early-edit.ts'
import type { GridEdits } from './use-edits.ts'

const bridge = bridgeOf<'answer'>()

interface EditGridProps {
  readonly edits: GridEdits
  readonly label: string
  /** Cells to be looked at, as `row,column`, and rows, as `row`. */
  readonly marked: ReadonlySet<string>
  /** Whether it is complete, so that it can be edited. */
  readonly done: boolean
  /** Whether the heading and the first column have to stay. */
  readonly hasFrame: boolean
}

/** More rows than this are only there while they are in sight. */
const longGrid = 200
/** Height of a row of one line, in CSS pixels. */
const rowHeight = 29

/** A grid that is moved in by the arrow keys and edited by Enter, F2, typing or a double click. */
export function EditGrid({ edits, label, marked, done, hasFrame }: EditGridProps) {
  const { grid } = edits
  const size = { rows: grid.length, columns: grid[0]?.length ?? 0 }
  const [chosen, setActive] = useState<Cell>({ row: 0, column: 0 })
  const active = {
    row: Math.min(chosen.row, size.rows - 1),
    column: Math.min(chosen.column, size.columns - 1),
  }
  const [editing, setEditing] = useState<Editing>()
  const frame = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const widths = useMemo(() => columnWidths(grid), [grid])
  const isLong = size.rows > longGrid
  const list = useVirtualizer({
    count: isLong ? size.rows - 1 : 0,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The active row stays, or the focus would be lost with it.
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), ...(active.row > 0 ? [active.row - 1] : [])]),
    ],
  })
  const changes = shapeChanges(edits, active, hasFrame)

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    frame.current
      ?.querySelector<HTMLElement>(`[data-cell="${active.row},${active.column}"]`)
      ?.focus()
  })

  const activate = (cell: Cell) => {
    setActive(cell)
    // Who goes to another cell wants nothing of the one before.
    if (cell.row !== active.row || cell.column !== active.column) setEarly(undefined)
  }
  const focus = (cell: Cell) => {
    // The heading is always in sight, what stands under it is not.
    if (cell.row === 0 && active.row !== 0) frame.current?.scrollTo({ top: 0 })
    wantsFocus.current = true
    activate(cell)
  }
  const edit = (cell: Cell, typed?: string) => {
    if (done) setEditing({ ...cell, text: typed ?? textAt(grid, cell) })
    else setEarly({ cell, typed: typed === undefined ? undefined : (early?.typed ?? '') + typed })
  }
  const [early, setEarly] = useEarlyEdit(done, frame, edit)
  const change = (run: (() => void) | undefined) => {
    if (done) run?.()
    else setEarly({})
  }
  const write = (cell: Cell, text: string) => {
    if (text !== textAt(grid, cell)) edits.change(withCell(grid, cell, text))
  }
  const finish = (text: string | undefined, next: Cell | undefined) => {
    if (editing !== undefined && text !== undefined) write(editing, text)
    setEditing(undefined)
    if (next !== undefined) focus(next)
  }
  const copyCell = (cell: Cell) => {
    const text = cleanText(textAt(grid, cell))
    if (text !== '') fire(bridge.copyText(text))
  }
  const onKeyDown = (event: KeyboardEvent, cell: Cell) => {
    const press = pressOf(event)
    const next = moveBy(press, cell, size)
    const shape = shapeChanges(edits, cell, hasFrame).find(({ keys }) => keys.includes(press))
    if (next !== undefined) focus(next)
    else if (shape !== undefined) {
      change(shape.run)
      focus(cell)
    } else if (press === 'Enter' || press === 'F2') edit(cell)
    else if (press === 'Delete') change(() => write(cell, ''))
    else if (press === 'Ctrl+z') edits.undo()
    else if (press === 'Ctrl+c' && window.getSelection()?.isCollapsed !== false) copyCell(cell)
    else if (isTyping(event)) edit(cell, event.key)
    else return
    event.preventDefault()
  }
  const rowAt = (row: number) => ({
    cells: grid[row] ?? [],
    row,
    marked,
    active: active.row === row ? active.column : undefined,
    editing: editing?.row === row ? editing : undefined,
    onFocus: activate,
    onEdit: (cell: Cell) => edit(cell),
    onKeyDown,
    onFinish: (text: string | undefined, key: string) =>
      finish(text, text === undefined ? active : moveBy(key, active, size)),
  })

  return (
    <>
      <div className="grid-frame" ref={frame}>
        <table
          aria-label={label}
          aria-rowcount={size.rows}
          aria-colcount={size.columns}
          style={columnStyle(widths)}
        >
          <thead>
            <GridRow {...rowAt(0)} />
          </thead>
          <tbody style={isLong ? { height: list.getTotalSize() } : undefined}>
            {isLong
              ? list
                  .getVirtualItems()
                  .map(({ index, start }) => (
                    <GridRow
                      key={keyOf(index)}
                      {...rowAt(index + 1)}
                      start={start}
                      measure={list.measureElement}
                    />
                  ))
              : grid
                  .slice(1)
                  .map((_, index) => <GridRow key={keyOf(index)} {...rowAt(index + 1)} />)}
          </tbody>
        </table>
      </div>
      {done ? (
        <GridTools changes={changes} edits={edits} />
      ) : (
        <p className="muted grid-note" role="status">
          {early !== undefined && t('It can be changed once the answer is complete.')}
        </p>
      )}
    </>
  )
}

/** The place tells one row from another: what is in it may be the same. */
function keyOf(index: number): string {
  return String(index)
}

/** All rows have the same columns, also those that are not there yet. */
function columnStyle(widths: readonly number[]): CSSProperties {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return {
    minWidth: `calc(${all}ch + ${widths.length * 18}px)`,
    gridTemplateColumns: widths.map((width) => `minmax(0, ${width + 2}fr)`).join(' '),
  }
}

function textAt(grid: readonly (readonly string[])[], { row, column }: Cell): string {
  return grid[row]?.[column] ?? ''
}
