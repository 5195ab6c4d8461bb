import type { TokenRange } from '../../../common/answer-view.ts'
import type { Detail } from '../../../common/detail.ts'
import { clamp, type Size } from '../../../common/geometry.ts'

/** Models that see and count pictures alike. Sizes in pixels. */
export interface Family {
  readonly id: string
  /** For people, such as `Claude (high resolution)`. */
  readonly name: string
  /** What it has besides `auto`, `low` and `high`. */
  readonly adds?: readonly Detail[]
  /** Whether its vendor's endpoint takes `detail` in a request. */
  readonly takesDetail: boolean
  /** The largest size of a picture's shape that the model sees as it is sent. */
  fit(size: Size, detail: Detail): Size
  /**
   * What the model counts for a picture of this size, which the vendor shrinks where it is too
   * large; undefined where no formula is known.
   *
   * @param detail what the request says; `auto` where it says nothing
   */
  tokens(size: Size, detail: Detail): TokenRange | undefined
}

/** A known number of tokens. */
export function exactly(tokens: number): TokenRange {
  return { low: tokens, high: tokens }
}

/** `size` with its longer side at `edge`, its aspect kept to the pixel, never enlarged. */
export function atLongEdge({ width, height }: Size, edge: number): Size {
  const scale = edge / Math.max(width, height)
  return {
    width: clamp(Math.round(width * scale), 1, width),
    height: clamp(Math.round(height * scale), 1, height),
  }
}

/**
 * The largest size of this shape that fits, never enlarged.
 *
 * @param fits what holds for a size holds for each smaller one of the shape
 */
export function largest(size: Size, fits: (size: Size) => boolean): Size {
  let low = 1
  let high = Math.max(size.width, size.height)
  while (low < high) {
    const edge = Math.ceil((low + high) / 2)
    if (fits(atLongEdge(size, edge))) low = edge
    else high = edge - 1
  }
  return atLongEdge(size, low)
}

/** How many squares of `side` pixels cover a picture; one that is begun counts whole. */
export function patches({ width, height }: Size, side: number): number {
  return Math.ceil(width / side) * Math.ceil(height / side)
}

export function longEdge({ width, height }: Size): number {
  return Math.max(width, height)
}
