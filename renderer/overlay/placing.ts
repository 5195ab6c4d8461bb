import { clamp, type Point, type Rect, type Size } from '../../common/geometry.ts'
import type { Handle } from './selection.ts'

/** The handles of a selection in the order in which the Tab key goes through them. */
export const handles: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
]

/** Half the side of a handle, in DIP. */
export const handleReach = 8

/** Sides shorter than this, in DIP, have no room for a handle in their middle. */
const leastSide = 4 * handleReach

/** Whether there is room for a handle on a selection of this size, in DIP. */
export function hasRoom(handle: Handle, { width, height }: Size): boolean {
  return (handle.x !== 0 || width >= leastSide) && (handle.y !== 0 || height >= leastSide)
}

/** The middle of a handle: on the selection's edge, yet wholly on the display. In DIP. */
export function handlePoint(handle: Handle, rect: Rect, display: Size): Point {
  const along = (start: number, length: number, side: -1 | 0 | 1, limit: number) =>
    clamp(start + (length * (side + 1)) / 2, handleReach, limit - handleReach)
  return {
    x: along(rect.x, rect.width, handle.x, display.width),
    y: along(rect.y, rect.height, handle.y, display.height),
  }
}

/** From the pointer to what is shown beside it, and from a selection to its bar, in DIP. */
const gap = 18

/** The upper left corner of what is shown beside the pointer: below and right of it, else across. */
export function besidePointer(at: Point, size: Size, display: Size): Point {
  const along = (pointer: number, length: number, limit: number) => {
    const after = pointer + gap
    const before = pointer - gap - length
    return after + length <= limit || before < 0 ? Math.min(after, limit - length) : before
  }
  return {
    x: along(at.x, size.width, display.width),
    y: along(at.y, size.height, display.height),
  }
}

/** From the display's edge to the bar, in DIP. */
const margin = 6

/**
 * The upper left corner of a selection's bar: below the selection, else above it, else inside at
 * the bottom; never outside of a display that is as large as the bar. In DIP.
 */
export function placeBar(bar: Size, rect: Rect, display: Size): Point {
  const below = rect.y + rect.height + gap
  const above = rect.y - gap - bar.height
  const inside = rect.y + rect.height - gap - bar.height
  const y = [below, above].find(
    (top) => top >= margin && top + bar.height <= display.height - margin,
  )
  const within = (at: number, length: number, limit: number) => {
    const least = Math.min(margin, Math.max(0, limit - length))
    return clamp(at, least, Math.max(least, limit - length - margin))
  }
  return {
    x: within(rect.x + rect.width - bar.width, bar.width, display.width),
    y: within(y ?? inside, bar.height, display.height),
  }
}
