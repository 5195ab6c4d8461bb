/** A position. The unit (DIP or device pixel) is named where one is used. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A width and height. The unit (DIP or device pixel) is named where one is used. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** An axis-aligned rectangle. The unit (DIP or device pixel) is named where one is used. */
export interface Rect extends Point, Size {}

/** One display as it was when its pixels were captured. */
export interface DisplayGeometry {
  readonly id: number
  /** Position and size on the desktop, in DIP. */
  readonly bounds: Rect
  /** Size of the captured frame, in device pixels. */
  readonly pixels: Size
}

/** The rectangle between two corners, whichever way it was dragged. Same unit in and out. */
export function rectBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** The part of `rect` inside `bounds`; zero width or height where they do not meet. Same unit. */
export function clampRect(rect: Rect, bounds: Rect): Rect {
  const left = clamp(rect.x, bounds.x, bounds.x + bounds.width)
  const top = clamp(rect.y, bounds.y, bounds.y + bounds.height)
  const right = clamp(rect.x + rect.width, left, bounds.x + bounds.width)
  const bottom = clamp(rect.y + rect.height, top, bounds.y + bounds.height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/**
 * The device pixels of a region: those whose centres lie inside it, or on its right or lower edge.
 * Each edge goes to the nearest pixel edge, once, so neighbouring regions share no pixel and leave
 * none out.
 *
 * @param region in DIP, relative to the display's top left corner
 * @param display its size in DIP (`bounds`) and its frame's size in device pixels (`pixels`)
 * @returns integers, inside the frame; width or height is 0 where no pixel's centre is covered
 */
export function regionToPixels(
  region: Rect,
  { bounds, pixels }: { readonly bounds: Size; readonly pixels: Size },
): Rect {
  // Multiplied first, so that an edge in whole DIP that falls between two pixels does so exactly.
  const across = (x: number) => Math.round((x * pixels.width) / bounds.width)
  const down = (y: number) => Math.round((y * pixels.height) / bounds.height)
  const left = across(region.x)
  const top = down(region.y)
  return clampRect(
    {
      x: left,
      y: top,
      width: across(region.x + region.width) - left,
      height: down(region.y + region.height) - top,
    },
    { x: 0, y: 0, ...pixels },
  )
}

/**
 * The region whose device pixels are these: `regionToPixels` gives back the same rectangle.
 *
 * @param pixels in device pixels, integers inside the frame
 * @param display its size in DIP and its frame's size in device pixels
 * @returns in DIP, relative to the display's top left corner
 */
export function pixelsToRegion(
  pixels: Rect,
  display: { readonly bounds: Size; readonly pixels: Size },
): Rect {
  const scaleX = display.pixels.width / display.bounds.width
  const scaleY = display.pixels.height / display.bounds.height
  return {
    x: pixels.x / scaleX,
    y: pixels.y / scaleY,
    width: pixels.width / scaleX,
    height: pixels.height / scaleY,
  }
}

/** Whether a point lies in a rectangle; its right and lower edges are outside. Same unit. */
export function contains(rect: Rect, at: Point): boolean {
  return (
    at.x >= rect.x && at.y >= rect.y && at.x < rect.x + rect.width && at.y < rect.y + rect.height
  )
}

/** `value`, or the nearer limit where it lies outside `[low, high]`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
