import type { Cell } from '../../../common/contracts/grid-edits.ts'

/** How many rows a page key goes. */
const page = 15

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
  'Ctrl+Home': [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  'Ctrl+End': [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
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

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** A key with what is held beside it, such as `Alt+Shift+Delete`; Command counts as Ctrl. */
export function pressOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const held = [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && key.length > 1 ? ['Shift'] : []),
  ]
  return [...held, key].join('+')
}

/** Whether a key writes a character, so that it begins an edit. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}
