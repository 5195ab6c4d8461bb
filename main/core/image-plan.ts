import { clamp, type Size } from '../../common/geometry.ts'
import type { EncodePlan } from './ports.ts'

/** Longest side that is sent, in pixels: no known model sees more without a special mode. */
const longEdge = 1568
/** Most patches of 28 by 28 pixels that are sent. */
const patchLimit = 1568
const patchSide = 28

/**
 * The size at which a picture is sent: as large as the caps allow, never enlarged, its aspect kept
 * to the pixel. Sizes in pixels.
 */
export function planImage({ width, height }: Size): EncodePlan {
  const long = Math.max(width, height)
  const byArea = Math.sqrt((patchLimit * patchSide * patchSide) / (width * height)) * long
  // The area alone says a little too much, since a started patch counts whole.
  let edge = Math.floor(Math.min(long, longEdge, byArea))
  while (edge > 1 && patches(atLongEdge({ width, height }, edge)) > patchLimit) edge -= 1
  return { ...atLongEdge({ width, height }, edge), mime: 'image/png' }
}

function atLongEdge({ width, height }: Size, edge: number): Size {
  const scale = edge / Math.max(width, height)
  return {
    width: clamp(Math.round(width * scale), 1, width),
    height: clamp(Math.round(height * scale), 1, height),
  }
}

function patches({ width, height }: Size): number {
  return Math.ceil(width / patchSide) * Math.ceil(height / patchSide)
}
