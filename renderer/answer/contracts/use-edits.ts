import { useState } from 'react'
import type { EditsView } from '../../../common/contracts/edits.ts'
import type { Grid } from '../../../common/contracts/grid.ts'
import { bridgeOf, fire } from '../../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/** A grid with the user's edits in it, and what changes them. */
export interface GridEdits {
  readonly grid: Grid
  readonly isEdited: boolean
  readonly change: (grid: Grid) => void
  /** Takes the last change back. */
  readonly undo: () => void
  /** As it came. */
  readonly undoAll: () => void
}

/**
 * The edits of a grid. This page has them first, and main keeps them with the conversation.
 *
 * @param grid as it came
 * @param kept what main has when the grid is shown first
 * @param turn counted from 0
 */
export function useEdits(grid: Grid, kept: EditsView | undefined, turn: number): GridEdits {
  const [states, setStates] = useState<readonly Grid[]>(kept?.grid === undefined ? [] : [kept.grid])
  const current = states.at(-1)
  const set = (next: readonly Grid[]) => {
    setStates(next)
    const last = next.at(-1)
    fire(bridge.edit({ turn, edits: last === undefined ? undefined : { grid: last } }))
  }
  return {
    grid: current ?? grid,
    isEdited: current !== undefined,
    change: (next) => set([...states, next]),
    undo: () => {
      if (states.length > 0) set(states.slice(0, -1))
    },
    undoAll: () => set([]),
  }
}
