import type { Rect } from '../../../common/geometry.ts'
import { median } from './runs.ts'

/** Anything with a place on the picture. */
export interface Placed {
  readonly box: Rect
}

export const right = ({ box }: Placed): number => box.x + box.width
export const bottom = ({ box }: Placed): number => box.y + box.height
export const middle = ({ box }: Placed): number => box.y + box.height / 2

/** The smallest box around all items; an empty one around none. Same unit in and out. */
export function around(items: readonly Placed[]): Rect {
  if (items.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...items.map(({ box }) => box.x))
  const y = Math.min(...items.map(({ box }) => box.y))
  return {
    x,
    y,
    width: Math.max(...items.map(right)) - x,
    height: Math.max(...items.map(bottom)) - y,
  }
}

/** The usual height of the items, in pixels; at least 1. */
export function usualHeight(items: readonly Placed[]): number {
  return Math.max(1, median(items.map(({ box }) => box.height)))
}

/**
 * Items that stand side by side, from top to bottom, each row from left to right. An item joins
 * a row where it shares at least half of the lesser height with each of its items, so that a
 * tall one does not pull two rows together.
 */
export function toRows<T extends Placed>(items: readonly T[]): T[][] {
  const rows: T[][] = []
  for (const item of [...items].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.find((candidate) => candidate.every((other) => isBeside(item, other)))
    if (row) row.push(item)
    else rows.push([item])
  }
  return rows
    .map((row) => row.sort((a, b) => a.box.x - b.box.x))
    .sort((a, b) => middle({ box: around(a) }) - middle({ box: around(b) }))
}

function isBeside(a: Placed, b: Placed): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.box.y, b.box.y)
  return shared >= Math.min(a.box.height, b.box.height) / 2 && !overlapsAcross(a, b)
}

/** Two pieces of one row may touch, but one never lies over the other. */
function overlapsAcross(a: Placed, b: Placed): boolean {
  const shared = Math.min(right(a), right(b)) - Math.max(a.box.x, b.box.x)
  return shared > Math.min(a.box.width, b.box.width) / 2
}
