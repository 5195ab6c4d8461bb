import type { Rect } from '../../../common/geometry.ts'
import type { GreyImage } from './grey.ts'

/** Least difference between neighbouring pixels that makes an edge; panels differ by little. */
const minimumStep = 4
/** Share of a region that an edge has to cross. */
const crossing = 0.97
/** Pixels on each side of an edge that are compared to tell a step from a rule. */
const reach = 3

/** A straight edge from one side of a region to the other. */
export interface StraightEdge {
  /** The first pixel row or column behind the edge. */
  readonly at: number
  /** Whether the background changes there; otherwise it is a rule on one background. */
  readonly isStep: boolean
}

/** The edges that cross `region` from top to bottom, from left to right. */
export function verticalEdges(grey: GreyImage, region: Rect): StraightEdge[] {
  return edges(grey, region.x, region.width, region.y, region.height, 1, grey.width)
}

/** The edges that cross `region` from left to right, from top to bottom. */
export function horizontalEdges(grey: GreyImage, region: Rect): StraightEdge[] {
  return edges(grey, region.y, region.height, region.x, region.width, grey.width, 1)
}

function edges(
  { data }: GreyImage,
  start: number,
  length: number,
  crossStart: number,
  crossLength: number,
  stride: number,
  crossStride: number,
): StraightEdge[] {
  const found: StraightEdge[] = []
  for (let at = start + 1; at < start + length; at++) {
    if (!isCrossed(at, at - 1)) continue
    const before = Math.max(start, at - reach)
    const after = Math.min(start + length - 1, at + reach)
    found.push({ at, isStep: isCrossed(before, after) })
  }
  return found

  function isCrossed(one: number, other: number): boolean {
    let misses = Math.floor(crossLength * (1 - crossing))
    for (let i = crossStart; i < crossStart + crossLength; i++) {
      const a = data[one * stride + i * crossStride] ?? 0
      const b = data[other * stride + i * crossStride] ?? 0
      if (Math.abs(a - b) < minimumStep && --misses < 0) return false
    }
    return true
  }
}
