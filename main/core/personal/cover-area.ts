import type { Rect } from '../../../common/geometry.ts'
import { around } from '../ocr/rows.ts'
import type { PixelImage } from '../ports.ts'
import { overInk } from './ink-edge.ts'
import { type Span, type TextRow, wordsIn } from './text-rows.ts'

/** What is added on each side of the ink, in heights of the line. */
const margin = { x: 0.1, y: 0.2 }
/** At least, in pixels. */
const leastMargin = 2

/** A box over all ink of a part of a row, and of the words that it is a part of; in pixels. */
export function coverArea(image: PixelImage, row: TextRow, span: Span): Rect | undefined {
  const words = wordsIn(row, span)
  if (words.length === 0) return undefined
  const boxes = words.flatMap(({ box, line, isFirst, isLast }) => {
    const { y, height } = line
    // At the ends of a line its own box is the better one: small marks there are often not read.
    const left = isFirst ? Math.min(line.x, box.x) : box.x
    const end = box.x + box.width
    const right = isLast ? Math.max(line.x + line.width, end) : end
    return [{ box }, { box: { x: left, y, width: right - left, height } }]
  })
  const { x, y, width, height } = overInk(image, around(boxes))
  const across = Math.max(leastMargin, margin.x * height)
  const down = Math.max(leastMargin, margin.y * height)
  const [left, top] = [Math.floor(x - across), Math.floor(y - down)]
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width + across) - left,
    height: Math.ceil(y + height + down) - top,
  }
}
