import type { OcrLine, OcrResult, TableGrid } from '../ports.ts'
import { blocksOf, type Part } from './blocks.ts'
import { toBlocks } from './columns.ts'
import { findTables } from './find-tables.ts'
import type { GreyImage } from './grey.ts'
import { joinText, toFlows } from './join-text.ts'
import { toPanels } from './panels.ts'
import { bottom, middle, toRows } from './rows.ts'

/** Brings lines, found in any order, into reading order and makes one text of them. */
export function layOut(grey: GreyImage, lines: readonly OcrLine[]): OcrResult {
  const parts = toFlows(toPanels(grey, lines)).flatMap((flow) =>
    partsOf(flow, findTables(grey, flow)),
  )
  const ordered = parts.map((part) => ({ ...part, lines: toRows(part.lines).flat() }))
  const tables = ordered.flatMap(({ table }) => (table ? [table] : []))
  return {
    text: joinText(
      ordered.map((part) => part.lines),
      tables,
    ),
    lines: ordered.flatMap((part) => part.lines),
    tables,
    blocks: blocksOf(ordered),
  }
}

/** What stands above the tables of a flow, each of these, and what stands below. */
function partsOf(flow: readonly OcrLine[], tables: readonly TableGrid[]): Part[] {
  const [table, ...others] = tables
  if (!table) return toBlocks(flow).map((lines) => ({ lines }))
  const above = flow.filter((line) => middle(line) <= table.box.y)
  const lines = flow.filter((line) => middle(line) > table.box.y && middle(line) < bottom(table))
  const below = flow.filter((line) => middle(line) >= bottom(table))
  return [
    ...toBlocks(above).map((part) => ({ lines: part })),
    { lines, table },
    ...partsOf(below, others),
  ]
}
