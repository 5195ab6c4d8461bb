import type { OcrLine, OcrResult } from '../ports.ts'
import { toBlocks } from './columns.ts'
import type { GreyImage } from './grey.ts'
import { joinText } from './join-text.ts'
import { toPanels } from './panels.ts'
import { toRows } from './rows.ts'

/** Brings lines, found in any order, into reading order and makes one text of them. */
export function layOut(grey: GreyImage, lines: readonly OcrLine[]): OcrResult {
  const blocks = toPanels(grey, lines).flatMap(toBlocks)
  return {
    text: joinText(blocks),
    lines: blocks.flatMap((block) => toRows(block).flat()),
  }
}
