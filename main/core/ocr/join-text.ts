import type { OcrLine } from '../ports.ts'
import { toParagraphs } from './paragraphs.ts'
import { around, bottom, type Placed, right, toRows, usualHeight } from './rows.ts'
import { median } from './runs.ts'

/** The text of blocks in reading order. */
export function joinText(
  blocks: readonly (readonly OcrLine[])[],
  tables: readonly Placed[] = [],
): string {
  return toFlows(blocks)
    .map((flow) => joinRows(toRows(flow), tables))
    .join('\n\n')
}

/** Blocks right below each other read on; a rule between two rows of a table means no break. */
export function toFlows(blocks: readonly (readonly OcrLine[])[]): OcrLine[][] {
  const flows: OcrLine[][] = []
  let previous: readonly OcrLine[] = []
  for (const block of blocks) {
    const flow = flows.at(-1)
    if (flow && readsOn(previous, block)) flow.push(...block)
    else flows.push([...block])
    previous = block
  }
  return flows
}

function readsOn(above: readonly OcrLine[], below: readonly OcrLine[]): boolean {
  const upper = around(above)
  const lower = around(below)
  const shared = Math.min(right({ box: upper }), right({ box: lower })) - Math.max(upper.x, lower.x)
  const isBelow = lower.y >= bottom({ box: upper }) - 0.3 * usualHeight(below)
  return isBelow && shared >= Math.min(upper.width, lower.width) / 2
}

/** Rows as lines, a blank line between paragraphs; indented where the font is monospaced. */
export function joinRows(
  rows: readonly (readonly OcrLine[])[],
  tables: readonly Placed[] = [],
): string {
  const lines = rows.flat()
  const advance = advanceWidth(lines)
  const margin = around(lines).x
  return toParagraphs(rows, tables)
    .map((paragraph) => paragraph.map((row) => joinRow(row, margin, advance)).join('\n'))
    .join('\n\n')
}

/** Where characters have one width, a line starts in its column; elsewhere behind one blank. */
function joinRow(row: readonly OcrLine[], margin: number, advance: number | undefined): string {
  let text = ''
  for (const [i, line] of row.entries()) {
    const column = advance === undefined ? 0 : Math.round((line.box.x - margin) / advance)
    text += ' '.repeat(Math.max(i > 0 ? 1 : 0, column - text.length)) + line.text
  }
  return text
}

/**
 * The width of a character in pixels where the lines are of a monospaced font: there, width by
 * number of characters hardly differs from line to line.
 */
export function advanceWidth(lines: readonly OcrLine[]): number | undefined {
  // The first and last characters' side bearings are no ink: about a fifth of one width in all.
  const widths = lines
    .filter(({ text }) => text.length >= 8)
    .map(({ text, box }) => box.width / (text.length - 0.2))
  const usual = median(widths)
  const alike = widths.filter((width) => Math.abs(width - usual) <= 0.03 * usual)
  return widths.length >= 2 && alike.length >= 0.7 * widths.length ? usual : undefined
}
