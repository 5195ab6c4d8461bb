import type { Rect, Size } from '../../../common/geometry.ts'

/** A piece of a picture to run by itself, and the part of it whose result counts. In pixels. */
export interface Tile {
  readonly rect: Rect
  readonly core: Rect
}

/**
 * Cuts a picture into overlapping tiles, so that the memory of a run does not grow with the
 * picture. The cores lie side by side and cover the picture; a tile reaches `margin` further
 * where the picture does.
 *
 * @param side longest side of a core, in pixels
 */
export function tiles(picture: Size, side: number, margin: number): Tile[] {
  const rows = spans(picture.height, side)
  const columns = spans(picture.width, side)
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => {
      const x = Math.max(0, left - margin)
      const y = Math.max(0, top - margin)
      return {
        core: { x: left, y: top, width: right - left, height: bottom - top },
        rect: {
          x,
          y,
          width: Math.min(picture.width, right + margin) - x,
          height: Math.min(picture.height, bottom + margin) - y,
        },
      }
    }),
  )
}

/** `length` in equal parts of at most `side`. */
function spans(length: number, side: number): [start: number, end: number][] {
  const count = Math.ceil(length / side)
  return Array.from({ length: count }, (_, i) => [
    Math.round((i * length) / count),
    Math.round(((i + 1) * length) / count),
  ])
}
