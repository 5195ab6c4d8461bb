import { cleanText, toCsv, toTsv } from '../../../common/contracts/grid.ts'
import type { OcrResult } from '../ports.ts'
import { joinRows } from './join-text.ts'
import { toMarkdown } from './markdown.ts'
import { joinProse } from './prose.ts'
import { toRows } from './rows.ts'

export const ocrFormats = ['text', 'markdown', 'csv', 'tsv', 'json'] as const
export type OcrFormat = (typeof ocrFormats)[number]

export const ocrLayouts = ['keep', 'join'] as const
/** `keep`: lines as on the screen; `join`: lines of a paragraph joined. */
export type OcrLayout = (typeof ocrLayouts)[number]

/** What was read, in a format; empty where nothing was. Markdown always joins paragraphs. */
export function formatOcr(result: OcrResult, format: OcrFormat, layout: OcrLayout): string {
  switch (format) {
    case 'text':
      return cleanText(layout === 'keep' ? result.text : toJoinedText(result))
    case 'markdown':
      return toMarkdown(result)
    case 'csv':
      return toGrids(result).map(toCsv).join('\r\n')
    case 'tsv':
      return toGrids(result).map(toTsv).join('\n')
    case 'json':
      return JSON.stringify(result)
  }
}

/** The tables; where there is none, the lines as a table of one column. */
function toGrids({ tables, text }: OcrResult) {
  if (tables.length > 0) return tables.map(({ rows }) => rows)
  return text === '' ? [] : [text.split('\n').flatMap((line) => (line === '' ? [] : [[line]]))]
}

function toJoinedText({ lines, blocks, tables }: OcrResult): string {
  const rest = tables.values()
  return blocks
    .map(({ kind, from, to }) => {
      const own = lines.slice(from, to)
      if (kind === 'table') return toTsv(rest.next().value?.rows ?? []).trimEnd()
      if (kind === 'code') return joinRows(toRows(own))
      return joinProse(own)
        .map(({ text }) => text)
        .join('\n')
    })
    .join('\n\n')
}
