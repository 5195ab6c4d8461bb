import type { Point, Size } from '../../common/geometry.ts'

/** The pixels of a display, which come in strips of rows; its size in device pixels. */
export class FrozenPicture implements Size {
  readonly width: number
  readonly height: number
  private readonly strips: Uint8Array<ArrayBuffer>[] = []
  /** Bytes of a strip; the last one may have fewer. */
  private step = 0
  private filled = 0

  constructor({ width, height }: Size) {
    this.width = width
    this.height = height
  }

  /** Adds the rows below those that are there: red, green, blue, alpha, row after row. */
  add(strip: Uint8Array<ArrayBuffer>): void {
    if (this.step === 0) this.step = strip.length
    this.strips.push(strip)
    this.filled += strip.length
  }

  get isComplete(): boolean {
    return this.filled === 4 * this.width * this.height
  }

  /** The pixels of a row, 4 bytes each. */
  row(y: number): Uint8Array {
    const from = 4 * this.width * y
    const strip = this.strips[Math.floor(from / this.step)]
    const start = from % this.step
    return strip?.subarray(start, start + 4 * this.width) ?? new Uint8Array(4 * this.width)
  }
}

/** Makes a canvas the size of a picture. Of what was there before nothing stays, nor its memory. */
export function clear(canvas: HTMLCanvasElement | null, { width, height }: Size): void {
  if (canvas === null) return
  canvas.width = width
  canvas.height = height
}

/** Puts a strip on a canvas that is as wide, from the row `y` on. */
export function paint(
  canvas: HTMLCanvasElement | null,
  y: number,
  strip: Uint8Array<ArrayBuffer>,
): void {
  const context = canvas?.getContext('2d', { alpha: false })
  if (!canvas || !context) return
  const clamped = new Uint8ClampedArray(strip.buffer, strip.byteOffset, strip.length)
  context.putImageData(new ImageData(clamped, canvas.width), 0, y)
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
