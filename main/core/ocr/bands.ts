import type { OcrLine, OcrWord } from '../ports.ts'
import { barColumns, barsAt, isBar, isRuleText, withoutBars } from './bars.ts'
import type { GreyImage } from './grey.ts'
import { type Piece, toPieces, wideGap, wordsOf } from './pieces.ts'
import { around, bottom, type Placed, toRows, usualHeight } from './rows.ts'
import { median } from './runs.ts'
import { rulesThrough } from './upright-rules.ts'

/** What stands at one height: usually one row of text, more where cells are centred upright. */
export interface Band extends Placed {
  readonly rows: readonly (readonly Piece[])[]
  /** Where drawn rules part it, in pixels across. */
  readonly rules: readonly number[]
}

export interface Bands {
  readonly bands: readonly Band[]
  /** The usual height of the text, in pixels. */
  readonly height: number
}

/** Bands overlap by no more than this share of the text's height. */
const overlap = 0.1

/** The lines of a flow as bands of pieces, from top to bottom. */
export function toBands(grey: GreyImage, flow: readonly OcrLine[]): Bands {
  const height = usualHeight(flow)
  const gap = wideGap(flow)
  const { x, width } = around(flow)
  const all = wordsOf(flow)
  const rough = group(
    all.filter((word) => !isBar(word)),
    overlap * height,
  )
  const bars = barColumns(
    grey,
    all,
    rough.map((words) => ({ box: around(words) })),
    height,
  )
  const bands = group(withoutBars(all, bars, height), overlap * height)
    .filter((words) => !isRuleText(words.map(({ text }) => text).join('')))
    .map((words) => ({ words, box: around(words) }))
    .map((band) => ({ ...band, place: { box: { ...band.box, x, width } } }))
  // A rule that goes on beside one band is looked for in all: drawn with characters, it has gaps.
  const rules = apart(
    bands.flatMap(({ place }) => rulesAt(grey, place)),
    0.3 * height,
  )
  return {
    height,
    bands: bands.map(({ words, box, place }) => {
      const own = barsAt(grey, rules, place)
      const parting = [...own, ...barsAt(grey, bars, place)]
      return { box, rules: own, rows: toRows(words).map((row) => toPieces(row, gap, parting)) }
    }),
  }
}

/** Places across, in order, those that are nearer than `tolerance` pixels to another left out. */
function apart(places: readonly number[], tolerance: number): number[] {
  const found: number[] = []
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) found.push(at)
  }
  return found
}

function rulesAt(grey: GreyImage, { box }: Placed): number[] {
  const left = Math.floor(box.x)
  const top = Math.floor(box.y)
  const area = {
    x: left,
    y: top,
    width: Math.min(grey.width - 1, Math.ceil(box.x + box.width)) - left,
    height: Math.min(grey.height, Math.ceil(box.y + box.height)) - top,
  }
  return rulesThrough(grey, area).map(({ start, end }) => (start + end) / 2)
}

function group(words: readonly OcrWord[], tolerance: number): OcrWord[][] {
  const groups: OcrWord[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const word of [...words].sort((a, b) => a.box.y - b.box.y)) {
    const last = groups.at(-1)
    if (last && word.box.y < end - tolerance) last.push(word)
    else groups.push([word])
    end = Math.max(end, bottom(word))
  }
  return groups.flatMap((words) => parted(words, tolerance))
}

/** One box that is too high does not join two rows: they are, where most of their boxes overlap. */
function parted(words: readonly OcrWord[], tolerance: number): OcrWord[][] {
  const groups: OcrWord[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const row of toRows(words)) {
    const last = groups.at(-1)
    if (last && median(row.map(({ box }) => box.y)) < end - tolerance) last.push(...row)
    else groups.push([...row])
    end = median(row.map(bottom))
  }
  return groups
}

/** Whether two bands have a rule in common, to `tolerance` pixels. */
export function shareRules(one: Band, other: Band, tolerance: number): boolean {
  return one.rules.some((a) => other.rules.some((b) => Math.abs(a - b) <= tolerance))
}
