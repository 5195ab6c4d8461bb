import type { Rect } from '../../../common/geometry.ts'
import { type GreyImage, histogram, minimumRange, quantile } from './grey.ts'
import { runs } from './runs.ts'

/** How text stands out from its background inside a box. */
export interface Contrast {
  /** The commonest value, 0 to 255. */
  readonly background: number
  /** How far the text goes from there: negative where it is darker. */
  readonly range: number
}

/** The contrast inside `box`; undefined where nothing stands out. */
export function contrastIn(grey: GreyImage, box: Rect): Contrast | undefined {
  const counts = histogram(grey, box)
  const background = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))
  const darker = background - quantile(counts, 0.005)
  const lighter = quantile(counts, 0.995) - background
  const range = darker >= lighter ? -darker : lighter
  return Math.abs(range) < minimumRange ? undefined : { background, range }
}

/** For each of the 256 values how much ink it is: 0 background, 1 the strongest of the text. */
export function inkScale({ background, range }: Contrast): Float32Array {
  return Float32Array.from({ length: 256 }, (_, value) =>
    Math.min(1, Math.max(0, (value - background) / range)),
  )
}

/** Number of ink pixels in each row of `area`: `threshold` is the least ink that counts. */
export function inkByRow(grey: GreyImage, area: Rect, ink: Float32Array, threshold: number) {
  return Uint32Array.from({ length: area.height }, (_, y) => {
    const start = (area.y + y) * grey.width + area.x
    let count = 0
    for (let x = 0; x < area.width; x++) {
      if ((ink[grey.data[start + x] ?? 0] ?? 0) >= threshold) count++
    }
    return count
  })
}

/** Number of ink pixels in each column of `area`. */
export function inkByColumn(grey: GreyImage, area: Rect, ink: Float32Array, threshold: number) {
  const counts = new Uint32Array(area.width)
  for (let y = area.y; y < area.y + area.height; y++) {
    const start = y * grey.width + area.x
    for (let x = 0; x < area.width; x++) {
      if ((ink[grey.data[start + x] ?? 0] ?? 0) >= threshold) counts[x] = (counts[x] ?? 0) + 1
    }
  }
  return counts
}

/** Words fainter than this, as a share of the strongest of their line, are left faint. */
const minimumStrength = 0.25
/** Blank columns that part words, as a share of the line's height. */
const wordGap = 0.2

/**
 * The strongest ink of the word that each column of `area` belongs to. Words of one line may
 * differ in colour, and Tesseract drops what is faint beside something strong.
 */
export function wordStrength(grey: GreyImage, area: Rect, ink: Float32Array): Float32Array {
  const columns = new Float32Array(area.width)
  for (let y = area.y; y < area.y + area.height; y++) {
    const start = y * grey.width + area.x
    for (let x = 0; x < area.width; x++) {
      columns[x] = Math.max(columns[x] ?? 0, ink[grey.data[start + x] ?? 0] ?? 0)
    }
  }
  const blank = minimumStrength / 2
  const gaps = runs(columns, (value) => value < blank).filter(
    ({ start, end }) => end - start >= wordGap * area.height,
  )
  const strength = new Float32Array(area.width).fill(1)
  let from = 0
  for (const { start: to, end } of [...gaps, { start: area.width, end: area.width }]) {
    const word = columns.subarray(from, to)
    strength.fill(
      word.reduce((most, value) => Math.max(most, value), minimumStrength),
      from,
      to,
    )
    from = end
  }
  return strength
}
