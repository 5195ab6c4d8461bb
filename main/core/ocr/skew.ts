import type { Component } from './components.ts'

/** Kernels less long than this tell no direction: their length in pixels and in heights. */
const least = { width: 60, ratio: 3 } as const
/** Turned by less than 0.4 degrees text is read as it is; by more than 8 it is no slip. */
const slopes = { least: 0.007, most: 0.14 } as const
/** Lines of one page have slopes that differ by less than this. */
const tolerance = 0.012

/**
 * How far a page is turned: the rise of its lines, in pixels down for one to the right. 0 where
 * they are level, too few, or of no common direction.
 */
export function pageSlope(kernels: readonly Component[]): number {
  const lines = kernels
    .filter(({ box }) => box.width >= least.width && box.width >= least.ratio * box.height)
    .sort((a, b) => a.slope - b.slope)
  const total = lines.reduce((sum, { box }) => sum + box.width, 0)
  let seen = 0
  const middle = lines.find(({ box }) => {
    seen += box.width
    return 2 * seen >= total
  })
  const slope = middle?.slope ?? 0
  const alike = lines
    .filter((line) => Math.abs(line.slope - slope) <= tolerance)
    .reduce((sum, { box }) => sum + box.width, 0)
  const isTurned = Math.abs(slope) >= slopes.least && Math.abs(slope) <= slopes.most
  return isTurned && alike >= 0.6 * total ? slope : 0
}
