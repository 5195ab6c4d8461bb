import type { Point, Size } from '../../common/geometry.ts'
import type { OverlayFrame } from '../../common/overlay.ts'

/** A frame without its pixels. */
export type FrameInfo = Omit<OverlayFrame, 'data'>

/** The pixels of a display, 4 bytes each (red, green, blue, alpha), row after row. */
export interface FrozenPicture extends Size {
  readonly data: Uint8Array
}

/** Puts a picture on a canvas; nothing at all of it stays where it is undefined. */
export function paint(canvas: HTMLCanvasElement | null, picture: FrozenPicture | undefined): void {
  const context = canvas?.getContext('2d', { alpha: false })
  if (!canvas || !context) return
  const { width, height, data } = picture ?? { width: 1, height: 1, data: new Uint8Array(4) }
  canvas.width = width
  canvas.height = height
  const clamped = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length)
  context.putImageData(new ImageData(clamped, width, height), 0, 0)
}

/** The colour of a pixel as #rrggbb. */
export function colourAt({ width, data }: FrozenPicture, { x, y }: Point): string {
  const at = 4 * (y * width + x)
  const two = (value = 0) => value.toString(16).padStart(2, '0')
  return `#${two(data[at])}${two(data[at + 1])}${two(data[at + 2])}`
}

/**
 * The pixels around one, as many on every side; black beyond the picture. Read from the pixels
 * themselves, since a canvas is slow to give its own back.
 */
export function pixelsAround(
  { width, height, data }: FrozenPicture,
  { x, y }: Point,
  reach: number,
): Uint8ClampedArray<ArrayBuffer> {
  const side = 2 * reach + 1
  const around = new Uint8ClampedArray(4 * side * side)
  const left = Math.max(0, x - reach)
  const right = Math.min(width, x + reach + 1)
  for (let row = Math.max(0, y - reach); row < Math.min(height, y + reach + 1); row += 1) {
    const from = 4 * (row * width + left)
    const to = 4 * ((row - y + reach) * side + left - x + reach)
    around.set(data.subarray(from, from + 4 * (right - left)), to)
  }
  for (let alpha = 3; alpha < around.length; alpha += 4) around[alpha] = 255
  return around
}
