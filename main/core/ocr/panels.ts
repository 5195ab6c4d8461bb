import type { Rect } from '../../../common/geometry.ts'
import type { OcrLine } from '../ports.ts'
import type { GreyImage } from './grey.ts'
import { around, bottom, middle, right, toRows, usualHeight } from './rows.ts'
import { horizontalEdges, verticalEdges } from './straight-edges.ts'

/** Texts no longer than this are line numbers or the like, which belong to what they stand by. */
const labelLength = 4

/**
 * Groups lines by the panel they are in (side bar, editor, status bar), in reading order. A
 * region is cut at straight edges that cross it, first from left to right, then from top to
 * bottom, and so on inside the parts.
 */
export function toPanels(
  grey: GreyImage,
  lines: readonly OcrLine[],
  region: Rect = { x: 0, y: 0, width: grey.width, height: grey.height },
): OcrLine[][] {
  if (lines.length < 2) return lines.length === 0 ? [] : [[...lines]]
  const end = region.y + region.height
  for (const { at } of horizontalEdges(grey, region)) {
    const above = lines.filter((line) => middle(line) < at)
    const below = lines.filter((line) => middle(line) >= at)
    if (above.length === 0 || below.length === 0 || isCut(lines, at, 'y')) continue
    return [
      ...toPanels(grey, above, { ...region, height: at - region.y }),
      ...toPanels(grey, below, { ...region, y: at, height: end - at }),
    ]
  }
  for (const { at, isStep } of verticalEdges(grey, region)) {
    const before = lines.filter(({ box }) => box.x + box.width / 2 < at)
    const behind = lines.filter(({ box }) => box.x + box.width / 2 >= at)
    if (isCut(lines, at, 'x') || !arePanels(before, behind, isStep)) continue
    return [
      ...toPanels(grey, before, { ...region, width: at - region.x }),
      ...toPanels(grey, behind, { ...region, x: at, width: region.x + region.width - at }),
    ]
  }
  return [[...lines]]
}

/** Whether a cut would go through the text of a line; at its rim it may. */
function isCut(lines: readonly OcrLine[], at: number, axis: 'x' | 'y'): boolean {
  return lines.some((line) => {
    const rim = line.box.height / 4
    const end = axis === 'x' ? right(line) : bottom(line)
    return line.box[axis] + rim < at && at < end - rim
  })
}

/** Tables have upright rules too, but rows that go on behind them. */
function arePanels(
  before: readonly OcrLine[],
  behind: readonly OcrLine[],
  isStep: boolean,
): boolean {
  const sides = [before, behind].map((side) => toRows(side))
  if (sides.some((rows) => rows.length === 0) || sides.every((rows) => rows.length < 2))
    return false
  if ([before, behind].some((side) => side.every(({ text }) => text.length <= labelLength))) {
    return false
  }
  return isStep || (alignedShare(before, behind) < 0.8 && !areCentred(before, behind))
}

/** Cells of one table row are centred upright, whatever number of lines each has. */
function areCentred(before: readonly OcrLine[], behind: readonly OcrLine[]): boolean {
  const [one, other] = [before, behind].map((side) => middle({ box: around(side) }))
  const isRow = [before, behind].some((side) => toRows(side).length === 1)
  const tolerance = 0.3 * usualHeight([...before, ...behind])
  return isRow && Math.abs((one ?? 0) - (other ?? 0)) <= tolerance
}

/** Which share of the rows on the side with fewer of them stands level with one on the other. */
export function alignedShare(one: readonly OcrLine[], other: readonly OcrLine[]): number {
  const [few, many] = [toRows(one), toRows(other)].sort((a, b) => a.length - b.length)
  if (!few || !many || few.length === 0) return 0
  const tolerance = 0.3 * usualHeight([...one, ...other])
  const levels = many.flat().map(middle)
  const aligned = few.filter((row) =>
    row.some((line) => levels.some((level) => Math.abs(level - middle(line)) <= tolerance)),
  )
  return aligned.length / few.length
}
