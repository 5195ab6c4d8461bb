import type { Rect } from '../../common/geometry.ts'

/** A point of a picture, in its pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the pointer is on a picture whose part `from` is shown in `box`. */
export function pointOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  box: DOMRect | undefined,
  from: Rect,
): Point | undefined {
  if (box === undefined || box.width === 0 || box.height === 0) return undefined
  const share = (value: number) => Math.min(1, Math.max(0, value))
  return {
    x: from.x + share((clientX - box.left) / box.width) * from.width,
    y: from.y + share((clientY - box.top) / box.height) * from.height,
  }
}

/** The rectangle with these two corners, grown to whole pixels. */
export function between(a: Point, b: Point): Rect {
  const [x, y] = [Math.floor(Math.min(a.x, b.x)), Math.floor(Math.min(a.y, b.y))]
  return {
    x,
    y,
    width: Math.ceil(Math.max(a.x, b.x)) - x,
    height: Math.ceil(Math.max(a.y, b.y)) - y,
  }
}

/** A box in the middle of what is shown, to begin with. */
export function middleOf({ x, y, width, height }: Rect): Rect {
  const size = { width: Math.ceil(width * 0.3), height: Math.ceil(height * 0.15) }
  return {
    x: Math.round(x + (width - size.width) / 2),
    y: Math.round(y + (height - size.height) / 2),
    ...size,
  }
}

/** Whether a rectangle touches what is shown. */
export function isOn(rect: Rect, from: Rect): boolean {
  return (
    rect.x < from.x + from.width &&
    rect.x + rect.width > from.x &&
    rect.y < from.y + from.height &&
    rect.y + rect.height > from.y
  )
}

/** A box after an arrow key: moved within what is shown, or its right and lower edge where `edge`; undefined otherwise. */
export function moved(rect: Rect, key: string, edge: boolean, from: Rect): Rect | undefined {
  const step = Math.max(1, Math.round(Math.max(from.width, from.height) / 100))
  const by: Readonly<Record<string, Point>> = {
    ArrowLeft: { x: -step, y: 0 },
    ArrowRight: { x: step, y: 0 },
    ArrowUp: { x: 0, y: -step },
    ArrowDown: { x: 0, y: step },
  }
  const way = by[key]
  if (way === undefined) return undefined
  if (!edge) {
    const within = (at: number, least: number, most: number) =>
      Math.max(least, Math.min(at, Math.max(least, most)))
    return {
      ...rect,
      x: within(rect.x + way.x, from.x, from.x + from.width - rect.width),
      y: within(rect.y + way.y, from.y, from.y + from.height - rect.height),
    }
  }
  return {
    ...rect,
    width: Math.max(step, rect.width + way.x),
    height: Math.max(step, rect.height + way.y),
  }
}
