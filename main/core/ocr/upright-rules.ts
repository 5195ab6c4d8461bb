import type { Rect } from '../../../common/geometry.ts'
import type { GreyImage } from './grey.ts'

/** Least difference to the pixels on both sides that makes a stroke. */
const minimumStep = 6
/** Rules are no thicker than this, in pixels. */
const maximumThickness = 4
/** Share of a rule's height that has to be there; text below text leaves gaps. */
const solid = 0.88

/** An upright rule: its first pixel column and the first behind it. */
export interface UprightRule {
  readonly start: number
  readonly end: number
}

/**
 * The thin upright strokes that run through all of `box` and at least as far again above or
 * below it, as the rules of a table do and no letter does.
 */
export function rulesThrough(grey: GreyImage, box: Rect): UprightRule[] {
  const { y, height } = box
  const top = Math.max(0, y - height)
  const bottom = Math.min(grey.height, y + 2 * height)
  const found: UprightRule[] = []
  for (let x = Math.max(1, box.x); x < box.x + box.width; x++) {
    const end = strokeEnd(grey, x, y, y + height)
    if (end === undefined) continue
    const goesOn = [
      [top, y],
      [y + height, bottom],
    ].some(([from = 0, to = 0]) => to - from >= height / 2 && isStroke(grey, x, end, from, to))
    if (!goesOn) continue
    found.push({ start: x, end })
    x = end
  }
  return found
}

/** Whether a thin stroke that starts at column `x` runs through all of `box`. */
export function strokeAt(grey: GreyImage, x: number, { y, height }: Rect): boolean {
  const top = Math.max(0, Math.round(y))
  return strokeEnd(grey, x, top, Math.min(grey.height, Math.round(y + height))) !== undefined
}

/** Where a stroke that starts at column `x` ends, between two rows of pixels. */
function strokeEnd(grey: GreyImage, x: number, from: number, to: number): number | undefined {
  for (let end = x + 1; end <= x + maximumThickness && end < grey.width; end++) {
    if (isStroke(grey, x, end, from, to)) return end
  }
  return undefined
}

/** Whether the columns from `start` to `end` stand out on both sides, by the same sign. */
function isStroke(grey: GreyImage, start: number, end: number, from: number, to: number): boolean {
  let misses = Math.floor((to - from) * (1 - solid))
  let sign = 0
  for (let y = from; y < to; y++) {
    const row = y * grey.width
    const before = (grey.data[row + start] ?? 0) - (grey.data[row + start - 1] ?? 0)
    const behind = (grey.data[row + end - 1] ?? 0) - (grey.data[row + end] ?? 0)
    if (sign === 0) sign = Math.sign(before)
    if (sign * before >= minimumStep && sign * behind >= minimumStep) continue
    if (--misses < 0) return false
  }
  return true
}
