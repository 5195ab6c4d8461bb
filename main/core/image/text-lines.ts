import type { Rect } from '../../../common/geometry.ts'
import type { GreyImage } from '../ocr/grey.ts'
import { median } from '../ocr/runs.ts'
import { type Blob, blobs } from './blobs.ts'
import { inkMask } from './ink-mask.ts'

/** A line of text as its ink shows it, unread. In pixels. */
export interface TextLine {
  readonly box: Rect
  /**
   * Of its small letters, or of the figures or characters where it has none; of characters with
   * many strokes as much less as they have more strokes than letters.
   */
  readonly xHeight: number
  /** About how many characters it has. */
  readonly length: number
}

/** Heights of blobs that can be letters, in pixels. */
const letter = { least: 4, most: 160 } as const
/** Strokes one above the other in Latin letters and figures; Chinese and Korean have more. */
const simple = 1.8
/** The share of the densest rows' ink from which a row belongs to the small letters. */
const bandShare = 0.5

/**
 * Finds lines of text by the blobs of ink that stand in a row. Far cheaper than the detector, and
 * only for measuring: it may take other things in a row for text, and misses single words.
 */
export function textLines(grey: GreyImage): TextLine[] {
  const mask = inkMask(grey)
  const letters = blobs(mask, grey.width, grey.height).filter(isLetter)
  return toLines(letters).flatMap((line) => measured(grey, mask, line) ?? [])
}

function isLetter({ box, area }: Blob): boolean {
  const { width, height } = box
  if (height < letter.least || height > letter.most || width > 12 * height) return false
  const fill = area / (width * height)
  return fill > 0.12 && (fill < 0.9 || width < height / 2 || height < 6)
}

function toLines(letters: readonly Blob[]): Blob[][] {
  const lines: { blobs: Blob[]; right: number; top: number; bottom: number }[] = []
  for (const blob of [...letters].sort((a, b) => a.box.x - b.box.x)) {
    const { x, y, width, height } = blob.box
    const line = lines.find(({ right, top, bottom }) => {
      const shared = Math.min(bottom, y + height) - Math.max(top, y)
      const tall = Math.max(bottom - top, height)
      return x - right < tall && shared > Math.min(bottom - top, height) / 2 && tall < 3 * height
    })
    if (line === undefined) {
      lines.push({ blobs: [blob], right: x + width, top: y, bottom: y + height })
      continue
    }
    line.blobs.push(blob)
    line.right = Math.max(line.right, x + width)
    line.top = Math.min(line.top, y)
    line.bottom = Math.max(line.bottom, y + height)
  }
  return lines.map((line) => line.blobs)
}

function measured(grey: GreyImage, mask: Uint8Array, line: readonly Blob[]): TextLine | undefined {
  const box = around(line)
  // Words whose letters touch are one blob each.
  const length = line.reduce((sum, one) => sum + Math.max(1, one.box.width / one.box.height), 0)
  if (length < 3) return undefined
  const counts = Array.from({ length: box.height }, (_, y) => {
    const from = (box.y + y) * grey.width + box.x
    return mask.subarray(from, from + box.width).reduce((sum, ink) => sum + ink, 0)
  })
  const dense = [...counts].sort((a, b) => b - a)[Math.floor(counts.length / 8)] ?? 0
  const inBand = counts.flatMap((count, y) => (count >= bandShare * dense ? [y] : []))
  const band = { from: inBand[0] ?? 0, to: inBand.at(-1) ?? 0 }
  const tall = median(line.map((one) => one.box.height))
  const height = Math.min(band.to - band.from + 1, tall)
  return { box, length, xHeight: height / Math.max(1, strokesDown(grey, mask, box, band) / simple) }
}

function around(line: readonly Blob[]): Rect {
  const x = Math.min(...line.map(({ box }) => box.x))
  const y = Math.min(...line.map(({ box }) => box.y))
  return {
    x,
    y,
    width: Math.max(...line.map(({ box }) => box.x + box.width)) - x,
    height: Math.max(...line.map(({ box }) => box.y + box.height)) - y,
  }
}

/** How many strokes a line's characters have one above the other, on the average. */
function strokesDown(
  { width }: GreyImage,
  mask: Uint8Array,
  box: Rect,
  band: { readonly from: number; readonly to: number },
): number {
  let strokes = 0
  let columns = 0
  for (let x = box.x; x < box.x + box.width; x++) {
    let inColumn = 0
    for (let y = box.y + band.from; y <= box.y + band.to; y++) {
      const isStart = y === box.y + band.from || mask[(y - 1) * width + x] !== 1
      if (mask[y * width + x] === 1 && isStart) inColumn++
    }
    strokes += inColumn
    if (inColumn > 0) columns++
  }
  return strokes / Math.max(1, columns)
}
