import type { Rect } from '../../../common/geometry.ts'
import type { GreyImage } from './grey.ts'
import { rulesThrough } from './upright-rules.ts'

/** Narrower pieces are the rim of a rule, in pixels. */
const minimumWidth = 3

/** Cuts the boxes of lines at the upright rules that run through them: cells are read apart. */
export function splitBoxes(grey: GreyImage, boxes: readonly Rect[]): Rect[] {
  return boxes.flatMap((box) => {
    const pieces: Rect[] = []
    let x = box.x
    for (const { start, end } of rulesThrough(grey, box)) {
      pieces.push({ ...box, x, width: start - x })
      x = end
    }
    pieces.push({ ...box, x, width: box.x + box.width - x })
    return pieces.filter(({ width }) => width >= minimumWidth)
  })
}
