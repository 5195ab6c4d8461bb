import type { Point, Size } from '../../common/geometry.ts'
import { decodeRuns } from '../../common/pixel-runs.ts'

/** Some rows of a picture, as they came. */
interface Strip {
  readonly rows: number
  readonly data: Uint32Array<ArrayBuffer>
}

/** The pixels of a display, which come in strips of rows; its size in device pixels. */
export class FrozenPicture implements Size {
  readonly width: number
  readonly height: number
  private readonly strips: Strip[] = []
  private filled = 0
  /** The strip that was looked at last, pixel by pixel. */
  private open: { readonly index: number; readonly pixels: Uint32Array<ArrayBuffer> } | undefined

  constructor({ width, height }: Size) {
    this.width = width
    this.height = height
  }

  /**
   * Adds the rows below those that are there; each strip but the last has as many.
   *
   * @returns their pixels: red, green, blue, alpha, row after row; good until others are asked for
   */
  add(strip: Strip): Uint8ClampedArray<ArrayBuffer> {
    this.strips.push(strip)
    this.filled += strip.rows
    return new Uint8ClampedArray(this.pixelsOf(this.strips.length - 1, strip).buffer)
  }

  get isComplete(): boolean {
    return this.filled === this.height
  }

  /** The pixels of a row, 4 bytes each; good until another is asked for. */
  row(y: number): Uint8Array {
    const step = this.strips[0]?.rows ?? 1
    const index = Math.floor(y / step)
    const strip = this.strips[index]
    if (strip === undefined) return new Uint8Array(4 * this.width)
    const { buffer } = this.pixelsOf(index, strip)
    return new Uint8Array(buffer, 4 * this.width * (y % step), 4 * this.width)
  }

  private pixelsOf(index: number, { rows, data }: Strip): Uint32Array<ArrayBuffer> {
    if (this.open?.index === index) return this.open.pixels
    const count = rows * this.width
    const last = this.open?.pixels
    // Memory that was used already is quicker than new one.
    const pixels = last?.length === count ? last : new Uint32Array(count)
    decodeRuns(data, pixels)
    this.open = { index, pixels }
    return pixels
  }
}

/** Makes a canvas the size of a picture. Of what was there before nothing stays, nor its memory. */
export function clear(canvas: HTMLCanvasElement | null, { width, height }: Size): void {
  if (canvas === null) return
  canvas.width = width
  canvas.height = height
}

/** Puts rows of pixels on a canvas that is as wide, from the row `y` on. */
export function paint(
  canvas: HTMLCanvasElement | null,
  y: number,
  pixels: Uint8ClampedArray<ArrayBuffer>,
): void {
  const context = canvas?.getContext('2d', { alpha: false })
  if (!canvas || !context) return
  context.putImageData(new ImageData(pixels, canvas.width), 0, y)
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
