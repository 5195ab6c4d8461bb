import { type RefObject, useEffect, useState } from 'react'
import type { Cell } from '../../../common/contracts/grid-edits.ts'

/** What the user wanted of a grid that was not complete yet. */
export interface EarlyEdit {
  /** The cell that is opened once the grid is complete; absent for what was only refused. */
  readonly cell?: Cell | undefined
  /** What was typed into it; absent: it begins with its own text. */
  readonly typed?: string | undefined
}

/**
 * Keeps an edit that was begun before the answer was complete, and opens its cell then, unless the
 * user went elsewhere meanwhile.
 *
 * @param open begins the edit
 * @returns what is waiting, and what sets it
 */
export function useEarlyEdit(
  done: boolean,
  frame: RefObject<HTMLElement | null>,
  open: (cell: Cell, typed: string | undefined) => void,
): readonly [EarlyEdit | undefined, (wanted: EarlyEdit | undefined) => void] {
  const [wanted, setWanted] = useState<EarlyEdit>()
  useEffect(() => {
    if (!done || wanted === undefined) return
    setWanted(undefined)
    const { cell, typed } = wanted
    if (cell !== undefined && frame.current?.contains(document.activeElement)) open(cell, typed)
  })
  return [wanted, setWanted]
}
