import type { Size } from '../../../common/geometry.ts'

/** Starting and loading on a slow machine, in ms. */
const base = 30_000
/** For each million pixels, in ms: a page full of small text takes some 2 s of it. */
const perMegapixel = 15_000

/** How long reading a picture of this size in pixels may take before something hangs, in ms. */
export function readingLimit({ width, height }: Size): number {
  return Math.round(base + (perMegapixel * width * height) / 1_000_000)
}
