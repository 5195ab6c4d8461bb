import type { Rect } from '../../../common/geometry.ts'
import type { PixelImage } from '../ports.ts'

/** How far a channel may be off within a blank margin, of 255: the noise of a JPEG. */
const tolerance = 4

/** The part of a picture inside its blank margins, in pixels; all of it where all is blank. */
export function contentOf({ width, height, data }: PixelImage): Rect {
  const differs = (at: number, from: number) => {
    for (let channel = 0; channel < 4; channel++) {
      const off = (data[4 * at + channel] ?? 0) - (data[4 * from + channel] ?? 0)
      if (Math.abs(off) > tolerance) return true
    }
    return false
  }
  const isBlankRow = (y: number, from: number) => {
    for (let x = 0; x < width; x++) if (differs(y * width + x, from)) return false
    return true
  }
  let top = 0
  while (top < height && isBlankRow(top, 0)) top++
  if (top === height) return { x: 0, y: 0, width, height }
  let bottom = height
  while (isBlankRow(bottom - 1, (height - 1) * width)) bottom--
  const isBlankColumn = (x: number, from: number) => {
    for (let y = top; y < bottom; y++) if (differs(y * width + x, from)) return false
    return true
  }
  let left = 0
  while (left < width && isBlankColumn(left, top * width)) left++
  let right = width
  while (right > left + 1 && isBlankColumn(right - 1, top * width + width - 1)) right--
  return { x: left, y: top, width: Math.max(1, right - left), height: bottom - top }
}
