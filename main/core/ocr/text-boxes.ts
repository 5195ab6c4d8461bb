import { clampRect, type Rect } from '../../../common/geometry.ts'
import { components, type ProbabilityMap } from './components.ts'

/** Probability from which a pixel counts as text. */
const pixelThreshold = 0.3
/** Mean probability from which a component counts as a line. */
const boxThreshold = 0.5
/** How far a kernel is grown back to the line it was shrunk from. */
const unclipRatio = 1.6
/** Kernels thinner than this are specks, in pixels. */
const minimumSide = 3

/**
 * The boxes of text lines in a detector's probability map, in its pixels. Differentiable
 * binarisation trains on kernels shrunk by Vatti's clipping (Liao et al. 2020); growing one by
 * area x ratio / perimeter undoes that.
 */
export function textBoxes(map: ProbabilityMap): Rect[] {
  const picture = { x: 0, y: 0, width: map.width, height: map.height }
  return components(map, pixelThreshold)
    .filter(({ box, score }) => score >= boxThreshold && isBigEnough(box))
    .map(({ box }) => clampRect(unclip(box, unclipRatio), picture))
}

function isBigEnough({ width, height }: Rect): boolean {
  return Math.min(width, height) >= minimumSide
}

/** `box` grown on all sides by its area x `ratio` / its perimeter, rounded outwards. */
export function unclip(box: Rect, ratio: number): Rect {
  const distance = (box.width * box.height * ratio) / (2 * (box.width + box.height))
  const x = Math.floor(box.x - distance)
  const y = Math.floor(box.y - distance)
  return {
    x,
    y,
    width: Math.ceil(box.x + box.width + distance) - x,
    height: Math.ceil(box.y + box.height + distance) - y,
  }
}
