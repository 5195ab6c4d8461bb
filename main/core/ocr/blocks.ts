import type { OcrBlock, OcrLine, TableGrid } from '../ports.ts'
import { advanceWidth } from './join-text.ts'
import { isMonospaced } from './monospace.ts'
import { toParagraphs } from './paragraphs.ts'
import { toRows } from './rows.ts'

/** Lines that are read on, in order; those of a table stand alone. */
export interface Part {
  readonly lines: readonly OcrLine[]
  readonly table?: TableGrid
}

/** How far a line's characters may be from a monospaced font's width, as a share. */
const tolerance = 0.04

/** The paragraphs of parts; those of monospaced text that follow each other are one block. */
export function blocksOf(parts: readonly Part[]): OcrBlock[] {
  const blocks: OcrBlock[] = []
  let from = 0
  for (const { lines, table } of parts) {
    const start = blocks.length
    const width = advanceWidth(lines)
    const advance = width !== undefined && isMonospaced(lines, width) ? width : undefined
    for (const paragraph of table ? [[lines]] : toParagraphs(toRows(lines))) {
      const own = paragraph.flat()
      const kind = table ? 'table' : isCode(own, advance) ? 'code' : 'text'
      const last = blocks[start] && blocks.at(-1)
      const to = from + own.length
      if (kind === 'code' && last?.kind === 'code') blocks.splice(-1, 1, { ...last, to })
      else blocks.push({ kind, from, to })
      from = to
    }
  }
  return blocks
}

/** Of a monospaced font: by itself, or by the width that the rest of its part has. */
function isCode(lines: readonly OcrLine[], usual: number | undefined): boolean {
  const own = advanceWidth(lines)
  const advance = own ?? usual
  if (advance === undefined || !isMonospaced(lines, advance)) return false
  if (own !== undefined) return lines.length > 1
  return lines.every(({ text, box }) => {
    const width = box.width / Math.max(1, text.length - 0.2)
    return text.length < 4 || Math.abs(width - advance) <= tolerance * advance
  })
}
