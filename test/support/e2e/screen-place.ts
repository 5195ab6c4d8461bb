import type { Point, Rect } from '../../../common/geometry.ts'
import type { AskedImage } from './provider.ts'
import { screenPixels } from './screen.ts'

/** Where within `slack` device pixels of a rectangle's corner the screen shows the picture. */
export async function placesOf(
  { width, height, pixels }: AskedImage,
  { x, y }: Rect,
  slack: number,
): Promise<Point[]> {
  const seen = { width: width + 2 * slack, height: height + 2 * slack }
  const screen = await screenPixels({ x: x - slack, y: y - slack, ...seen })
  const found: Point[] = []
  for (let left = 0; left <= 2 * slack; left += 1) {
    for (let top = 0; top <= 2 * slack; top += 1) {
      const rows = Array.from({ length: height }, (_, row) => {
        const from = 3 * ((top + row) * seen.width + left)
        return screen.subarray(from, from + 3 * width)
      })
      if (pixels.equals(Buffer.concat(rows))) {
        found.push({ x: x - slack + left, y: y - slack + top })
      }
    }
  }
  return found
}
