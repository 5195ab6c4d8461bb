import type { OcrWord } from '../ports.ts'
import type { GreyImage } from './grey.ts'
import type { Placed } from './rows.ts'
import { strokeAt } from './upright-rules.ts'

/** Bars in fewer rows part no columns. */
const minimumRows = 3
const bar = /^[|¦│]$/
/** What recognisers make of a bar or two. */
const barLike = /^[|lI1!¦│[\]]{1,2}$/

/**
 * Where the upright bars stand that programs print between columns, in pixels across. What was
 * read as `|` in one row has to have a stroke at its place in several.
 *
 * @param places the rows of text without the bars
 */
export function barColumns(
  grey: GreyImage,
  words: readonly OcrWord[],
  places: readonly Placed[],
  height: number,
): number[] {
  const columns: number[] = []
  for (const at of words.filter(({ text }) => bar.test(text)).map(centre)) {
    if (columns.some((other) => Math.abs(other - at) < 0.3 * height)) continue
    if (places.filter((place) => isBarAt(grey, at, place)).length >= minimumRows) columns.push(at)
  }
  return columns.sort((a, b) => a - b)
}

/** Which of the bars stand in the row at `place`: their ink is looked for. */
export function barsAt(grey: GreyImage, columns: readonly number[], place: Placed): number[] {
  return columns.filter((at) => isBarAt(grey, at, place))
}

function isBarAt(grey: GreyImage, at: number, { box }: Placed): boolean {
  return [-3, -2, -1, 0, 1, 2].some((shift) => strokeAt(grey, Math.round(at) + shift, box))
}

/** Whether a word was read as a bar. */
export function isBar({ text }: OcrWord): boolean {
  return bar.test(text)
}

/** The words without the bars: dropped, and cut off where one was read as part of a word. */
export function withoutBars(
  words: readonly OcrWord[],
  columns: readonly number[],
  height: number,
): OcrWord[] {
  const near = 0.3 * height
  return words.flatMap((word) => {
    let { text } = word
    const start = word.box.x
    const end = start + word.box.width
    for (const at of columns) {
      if (at < start - near || at > end + near) continue
      if (barLike.test(text) && Math.abs(centre(word) - at) <= 2 * near) text = ''
      else if (at <= start + near) text = text.replace(/^[|lI!¦│](?=.)/, '')
      else if (at >= end - near) text = text.replace(/(?<=.)[|!¦│]$/, '')
    }
    return text === '' ? [] : [{ ...word, text }]
  })
}

function centre({ box }: Placed): number {
  return box.x + box.width / 2
}

/** Dashes and crossings only, as printed under a heading; one dash alone is a cell's. */
export function isRuleText(text: string): boolean {
  const bare = text.replaceAll(' ', '')
  return /^[-+=|_~—–─━═·¬*.]+$/.test(bare) && /[-=_—–─━═~].*[-+=|_—–─━═~]|\+/.test(bare)
}
