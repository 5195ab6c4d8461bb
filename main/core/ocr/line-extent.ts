import { clampRect, type Rect } from '../../../common/geometry.ts'
import type { GreyImage } from './grey.ts'
import { inkByColumn, inkByRow } from './ink.ts'
import { type Run, runs } from './runs.ts'

/** Ink from which a pixel counts, so that faint edges of strokes are kept. */
const threshold = 0.25
/** How far beyond a detected box text may reach, as shares of its height. */
const overhang = { across: 0.6, down: 0.25 } as const
/** A row this full is a rule or a border; text leaves gaps. */
const ruleShare = 0.92

/**
 * The ink of a text line: the detected box without its blank rim, without what hangs in from
 * the lines above and below, without rules, and with what the detector cut off. In pixels.
 */
export function lineExtent(grey: GreyImage, box: Rect, ink: Float32Array): Rect | undefined {
  const rows = rowsOfLine(grey, box, ink)
  if (!rows) return undefined
  return columnsOfLine(grey, box, { ...box, y: rows.start, height: rows.end - rows.start }, ink)
}

function rowsOfLine(grey: GreyImage, box: Rect, ink: Float32Array): Run | undefined {
  const area = grown(grey, box, 0, Math.round(box.height * overhang.down))
  const counts = inkByRow(grey, area, ink, threshold)
  const full = box.width > 3 * box.height ? box.width * ruleShare : Number.POSITIVE_INFINITY
  const written = runs(counts, (count) => count > 0 && count < full)
  const top = box.y - area.y
  const bottom = top + box.height
  const inset = box.height * 0.25
  const core = written.filter((run) => run.end > top + inset && run.start < bottom - inset)
  const first = core[0]
  const last = core.at(-1)
  if (!first || !last) return undefined
  // Accents and underscores stand a little off; what the area cuts through is a neighbour's.
  const near = box.height * 0.15
  const accents = written.filter(
    (run) => run.start > 0 && run.end <= first.start && first.start - run.end <= near,
  )
  const tails = written.filter(
    (run) => run.end < area.height && run.start >= last.end && run.start - last.end <= near,
  )
  return {
    start: area.y + (accents[0] ?? first).start,
    end: area.y + (tails.at(-1) ?? last).end,
  }
}

function columnsOfLine(grey: GreyImage, box: Rect, line: Rect, ink: Float32Array) {
  const area = grown(grey, line, Math.round(box.height * overhang.across), 0)
  const counts = inkByColumn(grey, area, ink, threshold)
  const tall = inkByColumn(grey, { ...area, y: box.y, height: box.height }, ink, threshold)
  const left = line.x - area.x
  const right = left + line.width
  const written = runs(counts, (count) => count > 0).filter(
    (run) => isInside(run, left, right) && !isBorder(run),
  )
  const first = written[0]
  const last = written.at(-1)
  if (!first || !last) return undefined
  return { ...line, x: area.x + first.start, width: last.end - first.start }

  /** A thin stroke as tall as the whole box, at one of its ends: a frame's, not a letter. */
  function isBorder(run: Run): boolean {
    const atEnd = run.start < left + box.height / 2 || run.end > right - box.height / 2
    const thin = run.end - run.start <= Math.max(2, box.height / 8)
    return atEnd && thin && tall.subarray(run.start, run.end).every((n) => n === box.height)
  }
}

/** Whether at least half of a run lies between two positions. */
function isInside({ start, end }: Run, left: number, right: number): boolean {
  return 2 * (Math.min(end, right) - Math.max(start, left)) >= end - start
}

/** `rect` with `dx` more on the left and right and `dy` more above and below, in the picture. */
function grown(grey: GreyImage, rect: Rect, dx: number, dy: number): Rect {
  const more = {
    x: rect.x - dx,
    y: rect.y - dy,
    width: rect.width + 2 * dx,
    height: rect.height + 2 * dy,
  }
  return clampRect(more, { x: 0, y: 0, width: grey.width, height: grey.height })
}
