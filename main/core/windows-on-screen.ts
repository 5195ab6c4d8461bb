import {
  clampRect,
  contains,
  type DisplayGeometry,
  type Point,
  pixelsToRegion,
  type Rect,
} from '../../common/geometry.ts'
import type { PlacedWindow, Region, WindowsOnScreen } from './ports.ts'

/**
 * What each display shows of the windows, from top to bottom. One on two displays comes once for
 * each; what others hide wholly does not come.
 *
 * @param displays those that were captured; others show nothing
 */
export function placeWindows(
  { windows, ...seen }: WindowsOnScreen,
  displays: readonly DisplayGeometry[],
): readonly PlacedWindow[] {
  return displays.flatMap((display) => {
    const toFrame = frameOf(display, seen)
    if (toFrame === undefined) return []
    const above: Rect[] = []
    return windows.flatMap(({ frame, ...window }) => {
      const rect = clampRect(rectBy(toFrame, frame), { x: 0, y: 0, ...display.pixels })
      if (!isVisible(rect, above)) return []
      above.push(rect)
      return [{ displayId: display.id, rect, ...window }]
    })
  })
}

/**
 * The window under the pointer; where it is on none, the one that the user works in.
 *
 * @returns undefined where there is neither
 */
export function windowUnderPointer(
  seen: WindowsOnScreen,
  displays: readonly DisplayGeometry[],
): Region | undefined {
  const placed = placeWindows(seen, displays)
  const under = displays.flatMap((display) => {
    const at = frameOf(display, seen)?.(seen.pointer)
    if (at === undefined || !contains({ x: 0, y: 0, ...display.pixels }, at)) return []
    return placed.filter(({ displayId, rect }) => displayId === display.id && contains(rect, at))
  })
  const found = under[0] ?? placed.find(({ isActive }) => isActive)
  const display = displays.find(({ id }) => id === found?.displayId)
  if (found === undefined || display === undefined) return undefined
  return { displayId: display.id, rect: pixelsToRegion(found.rect, display) }
}

/** From the system's coordinates to device pixels of a display's frame. */
function frameOf(
  { id, bounds, pixels }: DisplayGeometry,
  { unit, displays }: Omit<WindowsOnScreen, 'windows'>,
): ((at: Point) => Point) | undefined {
  const origin = displays.find((one) => one.id === id)?.origin
  if (origin === undefined) return undefined
  const scale =
    unit === 'pixel'
      ? { x: 1, y: 1 }
      : { x: pixels.width / bounds.width, y: pixels.height / bounds.height }
  return ({ x, y }) => ({
    x: Math.round((x - origin.x) * scale.x),
    y: Math.round((y - origin.y) * scale.y),
  })
}

/** Edge by edge, so that neighbours stay neighbours. */
function rectBy(to: (at: Point) => Point, { x, y, width, height }: Rect): Rect {
  const start = to({ x, y })
  const end = to({ x: x + width, y: y + height })
  return { ...start, width: end.x - start.x, height: end.y - start.y }
}

/** Whether some of a rectangle lies beside all of the others. */
function isVisible(rect: Rect, above: readonly Rect[]): boolean {
  let left = [rect]
  for (const cover of above) left = left.flatMap((part) => without(part, cover))
  return left.some(isSome)
}

/** What is left of a rectangle beside another: above, below, left and right of it. */
function without(rect: Rect, cover: Rect): Rect[] {
  const met = clampRect(cover, rect)
  if (!isSome(met)) return [rect]
  const right = met.x + met.width
  const bottom = met.y + met.height
  return [
    { ...rect, height: met.y - rect.y },
    { ...rect, y: bottom, height: rect.y + rect.height - bottom },
    { ...met, x: rect.x, width: met.x - rect.x },
    { ...met, x: right, width: rect.x + rect.width - right },
  ].filter(isSome)
}

function isSome({ width, height }: Rect): boolean {
  return width > 0 && height > 0
}
