import type { Point, Size } from '../../common/geometry.ts'
import type { OverlayFrame } from '../../common/overlay.ts'

/** A frame without its pixels. */
export type FrameInfo = Omit<OverlayFrame, 'data'>

/** The pixels of a display; its size in device pixels. */
export interface FrozenPicture extends Size {
  /** The pixels of a row, 4 bytes each: red, green, blue, alpha. */
  row(y: number): Uint8Array
}

/** A picture of pixels that lie row after row. */
export function pictureOf({ width, height }: Size, data: Uint8Array): FrozenPicture {
  return { width, height, row: (y) => data.subarray(4 * width * y, 4 * width * (y + 1)) }
}

/** Puts pixels on a canvas; of what was there before nothing stays, nor its memory. */
export function paint(
  canvas: HTMLCanvasElement | null,
  { width, height }: Size,
  data: Uint8Array,
): void {
  const context = canvas?.getContext('2d', { alpha: false })
  if (!canvas || !context) return
  canvas.width = width
  canvas.height = height
  const clamped = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length)
  context.putImageData(new ImageData(clamped, width, height), 0, 0)
}

/** The colour of a pixel as #rrggbb. */
export function colourAt(picture: FrozenPicture, { x, y }: Point): string {
  const [red, green, blue] = picture.row(y).subarray(4 * x)
  const two = (value = 0) => value.toString(16).padStart(2, '0')
  return `#${two(red)}${two(green)}${two(blue)}`
}

/**
 * The pixels around one, as many on every side; black beyond the picture. Read from the pixels
 * themselves, since a canvas is slow to give its own back.
 */
export function pixelsAround(
  picture: FrozenPicture,
  { x, y }: Point,
  reach: number,
): Uint8ClampedArray<ArrayBuffer> {
  const { width, height } = picture
  const side = 2 * reach + 1
  const around = new Uint8ClampedArray(4 * side * side)
  const left = Math.max(0, x - reach)
  const right = Math.min(width, x + reach + 1)
  for (let row = Math.max(0, y - reach); row < Math.min(height, y + reach + 1); row += 1) {
    const to = 4 * ((row - y + reach) * side + left - x + reach)
    around.set(picture.row(row).subarray(4 * left, 4 * right), to)
  }
  for (let alpha = 3; alpha < around.length; alpha += 4) around[alpha] = 255
  return around
}
