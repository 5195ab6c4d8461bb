import type { Rect } from '../../../common/geometry.ts'

/** Ink pixels that touch each other. */
export interface Blob {
  /** The smallest box around them, in pixels. */
  readonly box: Rect
  /** Number of pixels. */
  readonly area: number
}

/** The 8-connected blobs of a mask, by a union of the runs of neighbouring rows. */
export function blobs(mask: Uint8Array, width: number, height: number): Blob[] {
  const parents: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const tops: number[] = []
  let above = { from: 0, to: 0 }
  for (let y = 0; y < height; y++) {
    const from = starts.length
    let candidate = above.from
    for (let x = 0; x < width; x++) {
      if (mask[y * width + x] !== 1) continue
      const start = x
      while (x < width && mask[y * width + x] === 1) x++
      const run = starts.push(start) - 1
      ends.push(x)
      tops.push(y)
      parents.push(run)
      // Runs that touch by a corner count: their ends are exclusive, so `<` and `>=` by one.
      while (candidate < above.to && (ends[candidate] ?? 0) < start) candidate++
      for (let i = candidate; i < above.to && (starts[i] ?? 0) <= x; i++) unite(parents, i, run)
    }
    above = { from, to: starts.length }
  }
  return boxesOf(parents, starts, ends, tops)
}

function root(parents: number[], index: number): number {
  let at = index
  for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
    parents[at] = parents[up] ?? up
    at = up
  }
  return at
}

function unite(parents: number[], a: number, b: number): void {
  const [one, other] = [root(parents, a), root(parents, b)]
  parents[Math.max(one, other)] = Math.min(one, other)
}

function boxesOf(
  parents: number[],
  starts: readonly number[],
  ends: readonly number[],
  tops: readonly number[],
): Blob[] {
  interface Bounds {
    left: number
    top: number
    right: number
    bottom: number
    area: number
  }
  const found = new Map<number, Bounds>()
  for (const [run, left] of starts.entries()) {
    const right = ends[run] ?? left
    const top = tops[run] ?? 0
    const key = root(parents, run)
    const bounds = found.get(key)
    if (bounds === undefined) {
      found.set(key, { left, top, right, bottom: top + 1, area: right - left })
      continue
    }
    bounds.left = Math.min(bounds.left, left)
    bounds.right = Math.max(bounds.right, right)
    bounds.bottom = top + 1
    bounds.area += right - left
  }
  return [...found.values()].map(({ left, top, right, bottom, area }) => ({
    box: { x: left, y: top, width: right - left, height: bottom - top },
    area,
  }))
}
