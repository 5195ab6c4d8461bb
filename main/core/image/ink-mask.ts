import type { GreyImage } from '../ocr/grey.ts'

/** Side of the blocks in which the background is looked for, in pixels, and bins of brightness. */
const blockSide = 32
const bins = 32
const binWidth = 256 / bins
/** Less than this between ink and background is noise, of 255. */
const leastContrast = 24
/** How much of the strongest contrast nearby counts as ink. */
const inkShare = 0.4
/** Bins with fewer of the pixels than this are specks. */
const speckShare = 0.004

/**
 * Which pixels stand out from the background around them, 1 or 0, whichever of both is darker. The
 * background is the commonest brightness of a block of 32 pixels and those around it.
 */
export function inkMask({ width, height, data }: GreyImage): Uint8Array {
  const columns = Math.ceil(width / blockSide)
  const rows = Math.ceil(height / blockSide)
  const counts = new Uint32Array(columns * rows * bins)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / blockSide) * columns
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const bin = (row + (x >> 5)) * bins + ((data[at] ?? 0) >> 3)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
  }
  const mask = new Uint8Array(width * height)
  const near = new Uint32Array(bins)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sumAround(counts, columns, rows, column, row, near)
      const { background, limit } = contrastOf(near)
      if (limit === undefined) continue
      const bottom = Math.min(height, (row + 1) * blockSide)
      const right = Math.min(width, (column + 1) * blockSide)
      for (let y = row * blockSide; y < bottom; y++) {
        for (let x = column * blockSide, at = y * width + x; x < right; x++, at++) {
          if (Math.abs((data[at] ?? 0) - background) >= limit) mask[at] = 1
        }
      }
    }
  }
  return mask
}

function sumAround(
  counts: Uint32Array,
  columns: number,
  rows: number,
  column: number,
  row: number,
  sums: Uint32Array,
): void {
  sums.fill(0)
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
      const from = (y * columns + x) * bins
      for (let bin = 0; bin < bins; bin++) sums[bin] = (sums[bin] ?? 0) + (counts[from + bin] ?? 0)
    }
  }
}

/** The background, and from how far off it on a pixel is ink; no limit where nothing stands out. */
function contrastOf(counts: Uint32Array): { background: number; limit: number | undefined } {
  let all = 0
  let commonest = 0
  for (let bin = 0; bin < bins; bin++) {
    all += counts[bin] ?? 0
    if ((counts[bin] ?? 0) > (counts[commonest] ?? 0)) commonest = bin
  }
  const isSeen = (bin: number) => (counts[bin] ?? 0) > speckShare * all
  let darkest = 0
  let lightest = bins - 1
  while (darkest < commonest && !isSeen(darkest)) darkest++
  while (lightest > commonest && !isSeen(lightest)) lightest--
  const contrast = binWidth * Math.max(commonest - darkest, lightest - commonest)
  return {
    background: binWidth * (commonest + 0.5),
    limit: contrast < leastContrast ? undefined : inkShare * contrast,
  }
}
