import { contains, type Point, type Rect, type Size } from './geometry.ts'

/** A window as far as one display shows it. */
export interface WindowOutline {
  /** In device pixels of the display's frame, and wholly on it. */
  readonly rect: Rect
  readonly title: string
  /** The program's name; empty where it is not known. */
  readonly app: string
}

/**
 * The window that a point of a display is on.
 *
 * @param outlines from top to bottom
 * @param at in DIP relative to the display
 * @param display its size in DIP (`bounds`) and its frame's size in device pixels (`pixels`)
 */
export function windowAt<T extends WindowOutline>(
  outlines: readonly T[],
  at: Point,
  { bounds, pixels }: { readonly bounds: Size; readonly pixels: Size },
): T | undefined {
  const pixel = {
    x: (at.x * pixels.width) / bounds.width,
    y: (at.y * pixels.height) / bounds.height,
  }
  return outlines.find(({ rect }) => contains(rect, pixel))
}
