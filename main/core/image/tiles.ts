import type { Rect, Size } from '../../../common/geometry.ts'
import { atLongEdge, longEdge } from './family.ts'

/** What a picture is cut for. Sizes in pixels of the picture unless said otherwise. */
export interface TileRequest {
  /** The part of the picture to cut. */
  readonly area: Rect
  /** Lines of text, which a cut avoids. */
  readonly lines: readonly Rect[]
  /** The scale at which the text stays readable, at most 1. */
  readonly scale: number
  /** Most tiles. */
  readonly limit: number
  /** Whether a size, in pixels as sent, is seen by the model without being shrunk. */
  readonly isSeenWhole: (size: Size) => boolean
}

/**
 * Cuts a picture into as few tiles as are seen at the scale, from left to right and top to bottom.
 * They overlap by the height of two lines, so that no line is in halves in each of two tiles.
 *
 * @returns undefined where the limit is too low
 */
export function cutIntoTiles(request: TileRequest): Rect[] | undefined {
  const { area, lines, scale, limit } = request
  const overlap = 2 * lines.reduce((most, { height }) => Math.max(most, Math.min(height, 80)), 12)
  for (let count = 2; count <= limit; count++) {
    for (let columns = 1; columns <= count; columns++) {
      if (count % columns !== 0) continue
      const tiles = grid(area, columns, count / columns, overlap, lines)
      if (tiles.every((tile) => request.isSeenWhole(scaled(tile, scale)))) return tiles
    }
  }
  return undefined
}

/** A size at a scale; in pixels as sent. */
export function scaled(size: Size, scale: number): Size {
  return atLongEdge(size, Math.max(1, Math.round(longEdge(size) * scale)))
}

function grid(area: Rect, columns: number, rows: number, overlap: number, lines: readonly Rect[]) {
  const across = spans(area.x, area.width, columns, overlap, (at) => isFree(lines, at, 'x'))
  const down = spans(area.y, area.height, rows, overlap, (at) => isFree(lines, at, 'y'))
  return down.flatMap(([top, bottom]) =>
    across.map(([left, right]) => ({ x: left, y: top, width: right - left, height: bottom - top })),
  )
}

/** Equal spans; a cut moves to the nearest free place within the overlap, and overlaps there too. */
function spans(
  start: number,
  length: number,
  count: number,
  overlap: number,
  free: (at: number) => boolean,
): [from: number, to: number][] {
  const cuts = Array.from({ length: count - 1 }, (_, i) => {
    const ideal = Math.round(start + ((i + 1) * length) / count)
    const moves = Array.from({ length: overlap }, (_each, step) => [step, -step]).flat()
    return ideal + (moves.find((move) => free(ideal + move)) ?? 0)
  })
  return Array.from({ length: count }, (_, i) => [
    Math.max(start, (cuts[i - 1] ?? start) - overlap / 2),
    Math.min(start + length, (cuts[i] ?? start + length) + overlap / 2),
  ])
}

function isFree(lines: readonly Rect[], at: number, axis: 'x' | 'y'): boolean {
  const side = axis === 'x' ? 'width' : 'height'
  return lines.every((line) => at <= line[axis] || at >= line[axis] + line[side])
}
