import type { Rect } from '../../../common/geometry.ts'

/** From this share on a line inside a code's box is the code itself, taken for letters. */
const insideShare = 0.6

/** Whether a line's box is not part of a bar code. All in pixels of the same picture. */
export function isOutside(box: Rect, codes: readonly Rect[]): boolean {
  return codes.every((code) => sharedArea(box, code) < insideShare * area(box))
}

function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

function area({ width, height }: Rect): number {
  return width * height
}
