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
