import type { Band } from './bands.ts'
import type { GreyImage } from './grey.ts'
import { around, bottom } from './rows.ts'
import { horizontalEdges } from './straight-edges.ts'
import { columnOf } from './table-columns.ts'
import type { TableRun } from './table-run.ts'

/** Lines of one cell stand closer than rows do: at least by this ratio and share of the height. */
const jump = { ratio: 1.6, share: 0.25 } as const

/** The bands of a table grouped into its rows: those that hold the lines of the same cells. */
export function tableRows(grey: GreyImage, run: TableRun, height: number): Band[][] {
  const { bands } = run
  const edges = bands.slice(1).map((band, i) => hasEdge(grey, run, bands[i] ?? band, band))
  const gaps = bands.slice(1).map((band, i) => band.box.y - bottom(bands[i] ?? band))
  const most = largestLineGap(gaps, height)
  const close = gaps.map((gap) => most !== undefined && gap <= most)
  const ruled = edges.filter((edge) => edge).length
  // Rules between rows say where these end, if there are more of them than a heading's and a sum's.
  const isRuled = ruled >= 3 || (ruled > 0 && ruled === edges.length)
  const isJoined = isRuled
    ? edges.map((edge, i) => !edge && (gaps[i] ?? 0) <= 0.9 * height)
    : joinedByGap(run, close).map((joined, i) => joined && edges[i] !== true)
  const rows: Band[][] = []
  for (const [i, band] of bands.entries()) {
    const row = rows.at(-1)
    if (row && isJoined[i - 1] === true) row.push(band)
    else rows.push([band])
  }
  return rows
}

/** The gap up to which bands are lines of one row, if the gaps are of two kinds. */
function largestLineGap(gaps: readonly number[], height: number): number | undefined {
  const sorted = [...gaps].sort((a, b) => a - b)
  let most: number | undefined
  let best = 0
  for (const [i, gap] of sorted.slice(0, -1).entries()) {
    const step = (sorted[i + 1] ?? gap) - gap
    const isJump = (sorted[i + 1] ?? gap) >= jump.ratio * Math.max(1, gap)
    if (isJump && step >= jump.share * height && step > best && gap < height) {
      best = step
      most = gap
    }
  }
  return most
}

/** Rows of their own fill as many cells as others; further lines of cells seldom do. */
function joinedByGap({ bands, columns }: TableRun, close: readonly boolean[]): boolean[] {
  const filled = bands.map(
    ({ rows }) => new Set(rows.flat().map((piece) => columnOf(piece, columns))).size,
  )
  const joins = close.filter((isClose) => isClose).length
  const partial = close.filter((isClose, i) => isClose && (filled[i + 1] ?? 0) < columns.length)
  return close.map((isClose) => isClose && partial.length >= 0.9 * joins)
}

function hasEdge(grey: GreyImage, { bands }: TableRun, above: Band, below: Band): boolean {
  const { x, width } = around(bands)
  const top = Math.max(0, Math.floor(bottom(above)) - 2)
  const end = Math.min(grey.height, Math.ceil(below.box.y) + 2)
  const left = Math.floor(x)
  const region = {
    x: left,
    y: top,
    width: Math.min(grey.width - left, Math.floor(width)),
    height: end - top,
  }
  return horizontalEdges(grey, region).length > 0
}
