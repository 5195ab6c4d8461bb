import { clampRect, type Rect, type Size } from '../../../common/geometry.ts'
import { type Component, components, type ProbabilityMap } from './components.ts'

/** Probability from which a pixel counts as text. */
const pixelThreshold = 0.3
/** Mean probability from which a component counts as a line. */
const boxThreshold = 0.5
/** How far a kernel is grown back to the line it was shrunk from. */
const unclipRatio = 1.6
/** Kernels thinner than this are specks, in pixels. */
const minimumSide = 3

/** The kernels of text lines in a detector's probability map, in its pixels. */
export function textKernels(map: ProbabilityMap): Component[] {
  return components(map, pixelThreshold)
    .filter(({ box, score }) => score >= boxThreshold && isBigEnough(box))
    .sort((a, b) => a.box.x - b.box.x)
}

/**
 * The boxes of text lines around their kernels. Differentiable binarisation trains on kernels
 * shrunk by Vatti's clipping (Liao et al. 2020); growing one by area x ratio / perimeter undoes
 * that.
 *
 * @param size of the picture, in the same pixels
 */
export function textBoxes({ width, height }: Size, found: readonly Component[]): Rect[] {
  const kernels = found.map(({ box }) => box)
  const picture = { x: 0, y: 0, width, height }
  const boxes = kernels.map((kernel) => clampRect(unclip(kernel, unclipRatio), picture))
  return boxes.map((box, i) => withoutNeighbours(box, i, boxes, kernels))
}

/** Boxes that were grown into each other side by side are parted half-way between their kernels. */
function withoutNeighbours(
  box: Rect,
  index: number,
  boxes: readonly Rect[],
  kernels: readonly Rect[],
): Rect {
  const own = kernels[index] ?? box
  let left = box.x
  let right = box.x + box.width
  for (const [i, other] of boxes.entries()) {
    const kernel = kernels[i] ?? other
    if (i === index || !areLevel(own, kernel)) continue
    const before = kernel.x + kernel.width
    const behind = own.x + own.width
    if (before <= own.x) left = Math.max(left, Math.min(other.x + other.width, half(before, own.x)))
    if (kernel.x >= behind) right = Math.min(right, Math.max(other.x, half(behind, kernel.x)))
  }
  return { ...box, x: left, width: Math.max(1, right - left) }
}

function half(a: number, b: number): number {
  return Math.round((a + b) / 2)
}

function areLevel(a: Rect, b: Rect): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return 2 * shared >= Math.min(a.height, b.height)
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
