import type { Rect } from '../../../common/geometry.ts'

/** How probably each pixel of a picture lies in the kernel of a text line, 0 to 1. */
export interface ProbabilityMap {
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

/** Pixels over a threshold that touch each other. */
export interface Component {
  /** The smallest box around them, in pixels. */
  readonly box: Rect
  /** Number of pixels. */
  readonly area: number
  /** Mean probability of the pixels, 0 to 1. */
  readonly score: number
  /** Of the straight line through the pixels: pixels down for one to the right. */
  readonly slope: number
}

/** The 8-connected components of the pixels over `threshold`, found by flood fill. */
export function components(map: ProbabilityMap, threshold: number): Component[] {
  const { width, height, data } = map
  const open = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++) open[i] = (data[i] ?? 0) > threshold ? 1 : 0
  const found: Component[] = []
  for (let start = open.indexOf(1); start >= 0; start = open.indexOf(1, start + 1)) {
    found.push(flood(start))
  }
  return found

  function flood(start: number): Component {
    const stack = [start]
    open[start] = 0
    let left = width
    let top = height
    let right = 0
    let bottom = 0
    let area = 0
    let sum = 0
    // Moments from where it starts, so that the numbers stay small.
    let [sx, sy, sxx, sxy] = [0, 0, 0, 0]
    const startX = start % width
    const startY = (start - startX) / width
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width
      const y = (at - x) / width
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      area++
      sum += data[at] ?? 0
      const [dx, dy] = [x - startX, y - startY]
      sx += dx
      sy += dy
      sxx += dx * dx
      sxy += dx * dy
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx
          if (open[next] === 1) {
            open[next] = 0
            stack.push(next)
          }
        }
      }
    }
    const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
    const spread = area * sxx - sx * sx
    const slope = spread > 0 ? (area * sxy - sx * sy) / spread : 0
    return { box, area, score: sum / area, slope }
  }
}
