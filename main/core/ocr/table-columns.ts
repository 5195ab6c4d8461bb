import type { Band } from './bands.ts'
import { intervalOf, type Piece, pieceOf } from './pieces.ts'
import { right } from './rows.ts'
import type { Run } from './runs.ts'

/** The columns of a table, from left to right, in pixels across. */
export type Columns = readonly Run[]

interface Column extends Run {
  /** Between which rules it lies. */
  readonly interval: number
}

/**
 * The columns of bands: what is left between the blank stripes that go through all of them.
 * Undefined where two pieces of one row would fall into one column, as words of prose do.
 *
 * @param separators rules, which part columns even where a column is empty, in pixels across
 */
export function columnsOf(
  bands: readonly Band[],
  separators: readonly number[],
): Columns | undefined {
  const rows = bands.flatMap((band) => band.rows)
  const stripes = betweenBlanks(rows.flat(), separators)
  const columns = joined(stripes, rows, separators.length > 0 ? 2 : 1)
  const isClear = rows.every((row) => {
    const taken = row.map((piece) => columnOf(piece, columns))
    return new Set(taken).size === taken.length
  })
  if (separators.length > 0) return withEmpty(columns, separators)
  return isClear ? columns : undefined
}

/** The stretches that pieces cover, those in different intervals apart. */
function betweenBlanks(pieces: readonly Piece[], separators: readonly number[]): Column[] {
  const columns: Column[] = []
  for (const piece of [...pieces].sort((a, b) => a.box.x - b.box.x)) {
    const interval = intervalOf(piece, separators)
    const last = columns.at(-1)
    if (last && last.interval === interval && piece.box.x < last.end) {
      columns.splice(-1, 1, { ...last, end: Math.max(last.end, right(piece)) })
    } else columns.push({ start: piece.box.x, end: right(piece), interval })
  }
  return columns.sort((a, b) => a.interval - b.interval || a.start - b.start)
}

/** A heading may stand beside what it heads: columns of which few rows have both are one. */
function joined(columns: readonly Column[], rows: readonly (readonly Piece[])[], least: number) {
  const joint: Column[] = []
  for (const column of columns) {
    const last = joint.at(-1)
    const isOne = last?.interval === column.interval && bothIn(rows, last, column) < least
    if (last && isOne) joint.splice(-1, 1, { ...last, end: Math.max(last.end, column.end) })
    else joint.push(column)
  }
  return joint
}

function bothIn(rows: readonly (readonly Piece[])[], one: Run, other: Run): number {
  return rows.filter((row) => [one, other].every((run) => row.some((piece) => isIn(piece, run))))
    .length
}

function isIn({ box }: Piece, { start, end }: Run): boolean {
  const middle = box.x + box.width / 2
  return middle >= start && middle <= end
}

/** With a column for each pair of rules that has no text between it. */
function withEmpty(columns: readonly Column[], separators: readonly number[]): Columns {
  const empty = separators.slice(1).flatMap((end, i) => {
    const isFilled = columns.some(({ interval }) => interval === i + 1)
    return isFilled ? [] : [{ start: separators[i] ?? end, end, interval: i + 1 }]
  })
  return [...columns, ...empty].sort((a, b) => a.interval - b.interval || a.start - b.start)
}

/** The column that a piece stands in: that which has the most of it. */
export function columnOf({ box }: Piece, columns: Columns): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (const [i, { start, end }] of columns.entries()) {
    const shared = Math.min(end, box.x + box.width) - Math.max(start, box.x)
    if (shared > most) {
      most = shared
      best = i
    }
  }
  return best
}

/** `band` with pieces that reach over the gap between two columns cut there, between two words. */
export function cutAtGaps(band: Band, columns: Columns): Band {
  const rows = band.rows.map((row) => row.flatMap((piece) => cut(piece, columns)))
  return { ...band, rows }
}

/** `band` with pieces of a row joined that stand in one column, not `gap` pixels apart. */
export function joinedInColumns(band: Band, columns: Columns, gap: number): Band {
  const rows = band.rows.map((row) => {
    const pieces: Piece[] = []
    for (const piece of row) {
      const last = pieces.at(-1)
      const isOne =
        last &&
        columnOf(last, columns) === columnOf(piece, columns) &&
        piece.box.x - right(last) < gap
      if (isOne) pieces.splice(-1, 1, pieceOf([...last.words, ...piece.words]))
      else pieces.push(piece)
    }
    return pieces
  })
  return { ...band, rows }
}

function cut(piece: Piece, columns: Columns): Piece[] {
  const parts: Piece['words'][number][][] = [[]]
  for (const [i, word] of piece.words.entries()) {
    const before = piece.words[i - 1]
    if (before && isGap(right(before), word.box.x, columns)) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts.map(pieceOf)
}

/** Whether the gap between two columns, or half of it, lies between two words. */
function isGap(from: number, to: number, columns: Columns): boolean {
  return columns.some((column, i) => {
    const next = columns[i + 1]
    if (!next) return false
    const shared = Math.min(to, next.start) - Math.max(from, column.end)
    return shared > 0 && 2 * shared >= Math.min(to - from, next.start - column.end)
  })
}
