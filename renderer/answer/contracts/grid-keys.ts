/** A cell by its row and column, counted from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
}

/**
 * The cell that a key leads to within a grid of that size, as in the ARIA grid pattern; undefined
 * for a key that does not move.
 */
export function moveBy(
  key: string,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number },
): Cell | undefined {
  const move = moves[key]
  if (move === undefined) return undefined
  const within = (value: number, end: number) => Math.min(Math.max(value, 0), end - 1)
  return { row: within(row + move[0], size.rows), column: within(column + move[1], size.columns) }
}

/** Whether a key writes a character, so that it begins an edit. */
export function isTyping(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
}
