import type { Size } from '../../common/geometry.ts'

/** Puts a display's pixels on a canvas; `pixels` is their size, `data` 4 bytes for each. */
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
