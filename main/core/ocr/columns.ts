import type { OcrLine } from '../ports.ts'
import { alignedShare } from './panels.ts'
import { around, bottom, type Placed, right, toRows, usualHeight } from './rows.ts'
import { median } from './runs.ts'

/** Fewer rows on a side make no column. */
const minimumRows = 3

/**
 * Cuts the lines of a panel into blocks that are read one after another: columns of running text
 * apart, headings that go across several of them before or after. A table stays one block, for
 * it is read row by row.
 */
export function toBlocks(lines: readonly OcrLine[]): OcrLine[][] {
  const bands = toBands(lines)
  const blocks: OcrLine[][] = []
  let plain: OcrLine[] = []
  for (let from = 0; from < bands.length; ) {
    const found = longestColumns(bands, from)
    if (found) {
      if (plain.length > 0) blocks.push(plain)
      plain = []
      blocks.push(...found.columns.flatMap(toBlocks))
      from = found.to
    } else {
      plain.push(...(bands[from] ?? []))
      from++
    }
  }
  if (plain.length > 0) blocks.push(plain)
  return blocks
}

/** Lines grouped so that no line of a band reaches the height of another band. */
function toBands(lines: readonly OcrLine[]): OcrLine[][] {
  const bands: OcrLine[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const line of [...lines].sort((a, b) => a.box.y - b.box.y)) {
    const band = bands.at(-1)
    if (band && line.box.y < end) band.push(line)
    else bands.push([line])
    end = Math.max(end, bottom(line))
  }
  return bands
}

function longestColumns(bands: readonly OcrLine[][], from: number) {
  for (let to = bands.length; to > from; to--) {
    const columns = cutAtGutter(bands.slice(from, to).flat())
    if (columns) return { columns, to }
  }
  return undefined
}

/** Left and right of the widest blank stripe that parts two columns, if there is one. */
function cutAtGutter(lines: readonly OcrLine[]): [OcrLine[], OcrLine[]] | undefined {
  if (lines.length < 2 * minimumRows) return undefined
  const sorted = [...lines].sort((a, b) => a.box.x - b.box.x)
  const gutters: { readonly index: number; readonly width: number }[] = []
  let end = Number.POSITIVE_INFINITY
  for (const [index, line] of sorted.entries()) {
    if (line.box.x - end >= usualHeight(lines)) gutters.push({ index, width: line.box.x - end })
    end = end === Number.POSITIVE_INFINITY ? right(line) : Math.max(end, right(line))
  }
  for (const { index } of gutters.sort((a, b) => b.width - a.width)) {
    const left = sorted.slice(0, index)
    const behind = sorted.slice(index)
    if (areColumns(left, behind)) return [left, behind]
  }
  return undefined
}

function areColumns(left: readonly OcrLine[], behind: readonly OcrLine[]): boolean {
  if (![left, behind].every((side) => toRows(side).length >= minimumRows && isDense(side))) {
    return false
  }
  if (besideShare(left, behind) < 0.6) return false
  return (isProse(left) && isProse(behind)) || alignedShare(left, behind) < 0.5
}

/** Which share of the shorter side's lines has a line of the other side at its height. */
function besideShare(left: readonly OcrLine[], behind: readonly OcrLine[]): number {
  const [few, many] = left.length <= behind.length ? [left, behind] : [behind, left]
  const beside = few.filter((line) =>
    many.some((other) => other.box.y < bottom(line) && line.box.y < bottom(other)),
  )
  return beside.length / few.length
}

/** Lines that follow each other closely, unlike the two sides of a chat. */
function isDense(lines: readonly OcrLine[]): boolean {
  const rows = toRows(lines).map((row) => around(row).height)
  return rows.reduce((sum, height) => sum + height, 0) >= 0.4 * around(lines).height
}

type ProseLine = Placed & Pick<OcrLine, 'text'>

/** Long lines that mostly fill their column, unlike the cells of a table. */
export function isProse(lines: readonly ProseLine[]): boolean {
  const rows = toRows(lines).map((row) => ({
    length: row.reduce((sum, { text }) => sum + text.length, 0),
    width: around(row).width,
  }))
  const filled = median(rows.map(({ width }) => width)) / around(lines).width
  return median(rows.map(({ length }) => length)) >= 20 && filled >= 0.6
}
