import { useState } from 'react'
import type { Grid } from '../../../common/contracts/grid.ts'
import type { Cell } from './grid-keys.ts'

/** A grid with the user's edits in it, and what makes one. */
export function useEdits(grid: Grid) {
  const [edits, setEdits] = useState<ReadonlyMap<string, string>>(new Map())
  const edit = ({ row, column }: Cell, text: string) =>
    setEdits((before) => new Map(before).set(`${row},${column}`, text))
  const edited =
    edits.size === 0
      ? grid
      : grid.map((cells, row) => cells.map((cell, column) => edits.get(`${row},${column}`) ?? cell))
  return { grid: edited, edit, isEdited: edits.size > 0, undo: () => setEdits(new Map()) }
}
