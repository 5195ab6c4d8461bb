import type { Rect } from '../../../common/geometry.ts'
import type { GreyImage } from './grey.ts'
import { rulesThrough } from './upright-rules.ts'

/** Narrower pieces are the rim of a rule, in pixels. */
const minimumWidth = 3
/** How narrow a piece is, and how near to another box, that is a rim of it; shares of its height. */
const rim = { width: 0.5, distance: 0.25 } as const

/** Cuts the boxes of lines at the upright rules that run through them: cells are read apart. */
export function splitBoxes(grey: GreyImage, boxes: readonly Rect[]): Rect[] {
  return boxes.flatMap((box) => {
    const others = boxes.filter((other) => other !== box && areLevel(box, other))
    const pieces: Rect[] = []
    let x = box.x
    for (const { start, end } of rulesThrough(grey, box)) {
      pieces.push({ ...box, x, width: start - x })
      x = end
    }
    if (pieces.length === 0) return [box]
    pieces.push({ ...box, x, width: box.x + box.width - x })
    return pieces.filter(
      (piece) => piece.width >= minimumWidth && !others.some((other) => isRimOf(piece, other)),
    )
  })
}

/** A box that reaches a little over a rule has the start of the next cell in it. */
function isRimOf(piece: Rect, { x, width }: Rect): boolean {
  const apart = Math.max(x - (piece.x + piece.width), piece.x - (x + width))
  return piece.width < rim.width * piece.height && apart <= rim.distance * piece.height
}

function areLevel(a: Rect, b: Rect): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return 2 * shared >= Math.min(a.height, b.height)
}
