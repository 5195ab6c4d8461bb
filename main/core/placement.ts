import { clamp, type Rect, type Size } from '../../common/geometry.ts'

const gap = 12

/**
 * Where a window goes: beside the selection where there is room (right, left, below, above), else
 * in the corner of the work area that hides least of it. All in DIP.
 */
export function placeBeside(selection: Rect, workArea: Rect, size: Size): Rect {
  const width = Math.min(size.width, workArea.width)
  const height = Math.min(size.height, workArea.height)
  const right = workArea.x + workArea.width
  const bottom = workArea.y + workArea.height
  const alongX = clamp(selection.x, workArea.x, right - width)
  const alongY = clamp(selection.y, workArea.y, bottom - height)
  const candidates: Rect[] = [
    { x: selection.x + selection.width + gap, y: alongY, width, height },
    { x: selection.x - gap - width, y: alongY, width, height },
    { x: alongX, y: selection.y + selection.height + gap, width, height },
    { x: alongX, y: selection.y - gap - height, width, height },
  ]
  const fitting = candidates.find(
    (place) =>
      place.x >= workArea.x &&
      place.y >= workArea.y &&
      place.x + width <= right &&
      place.y + height <= bottom,
  )
  if (fitting !== undefined) return rounded(fitting)
  const corners = [right - width, workArea.x].flatMap((x) =>
    [bottom - height, workArea.y].map((y) => ({ x, y, width, height })),
  )
  const best = corners.reduce((least, corner) =>
    overlap(corner, selection) < overlap(least, selection) ? corner : least,
  )
  return rounded(best)
}

/**
 * Two windows of one size side by side: the first stays where the second fits beside it, else both
 * are moved within the work area, and made narrower where it is too small. All in DIP.
 *
 * @returns the window that is there, and the one beside it
 */
export function placePair(first: Rect, workArea: Rect): readonly [Rect, Rect] {
  const right = workArea.x + workArea.width
  const width = Math.min(first.width, Math.floor((workArea.width - gap) / 2))
  const own = { ...first, width }
  const after = first.x + width + gap
  if (after + width <= right) return [own, { ...own, x: after }]
  const before = first.x - gap - width
  if (before >= workArea.x) return [own, { ...own, x: before }]
  const x = right - 2 * width - gap
  return [
    { ...own, x },
    { ...own, x: x + width + gap },
  ]
}

/**
 * The place where the user left a window, where it is on this work area and hides nothing of the
 * selection. In DIP.
 */
export function placeRemembered(
  place: Rect,
  selection: Rect | undefined,
  workArea: Rect,
): Rect | undefined {
  const whole = overlap(place, workArea) === place.width * place.height
  const hides = selection !== undefined && overlap(place, selection) > 0
  return whole && !hides ? place : undefined
}

/** How far, in DIP, a window is set off from one that it would hide. */
const step = 28

/** A place set off from windows that stand at the very same one, as far as the work area goes. */
export function beyondOthers(place: Rect, others: readonly Rect[], workArea: Rect): Rect {
  let found = place
  const taken = () =>
    others.some(({ x, y }) => Math.abs(x - found.x) < step / 2 && Math.abs(y - found.y) < step / 2)
  while (taken()) {
    const next = { ...found, x: found.x + step, y: found.y + step }
    if (overlap(next, workArea) < next.width * next.height) return found
    found = next
  }
  return found
}

/** Area that two rectangles share, in the square of their unit. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

function rounded(rect: Rect): Rect {
  return {
    x: Math.round(rect.x),
    y: Math.round(rect.y),
    width: Math.round(rect.width),
    height: Math.round(rect.height),
  }
}
