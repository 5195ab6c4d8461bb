import { toGrey } from '../ocr/grey.ts'
import type { PictureMeasure, PixelImage } from '../ports.ts'
import { contentOf } from './content.ts'
import { textLines } from './text-lines.ts'

/** The share of the text that may be smaller than what is taken for its smaller text. */
const smallestShare = 0.05
/** Fewer characters than this in all are taken for something else. */
const leastText = 6
/** Screens repeat the pixel to the left nearly always; photographs rarely. */
const flatShare = 0.5

/** Measures a picture; some 60 ms for a full screen. */
export function measurePicture(image: PixelImage): PictureMeasure {
  const found = textLines(toGrey(image))
  const bySize = [...found].sort((a, b) => a.xHeight - b.xHeight)
  const characters = found.reduce((sum, { length }) => sum + length, 0)
  let seen = 0
  const small = bySize.find(({ length }) => {
    seen += length
    return seen > smallestShare * characters
  })
  return {
    content: contentOf(image),
    lines: found.map(({ box }) => box),
    ...(small === undefined || characters < leastText ? {} : { xHeight: small.xHeight }),
    photo: flatness(image) < flatShare,
  }
}

/** The share of the pixels that equal the one to their left. */
function flatness({ width, height, data }: PixelImage): number {
  let same = 0
  for (let y = 0; y < height; y++) {
    for (let x = 1, at = 4 * (y * width + 1); x < width; x++, at += 4) {
      if (
        data[at] === data[at - 4] &&
        data[at + 1] === data[at - 3] &&
        data[at + 2] === data[at - 2]
      ) {
        same++
      }
    }
  }
  return width < 2 ? 1 : same / (height * (width - 1))
}
