import type { ContractName } from '../actions.ts'
import { chartGrid } from './chart.ts'
import {
  cleanText,
  type Grid,
  toCsv,
  toHtmlTable,
  toJsonTable,
  toMarkdownTable,
  toTsv,
} from './grid.ts'
import type { ParsedAnswer } from './parse.ts'

export const answerFormats = [
  'text',
  'markdown',
  'tsv',
  'csv',
  'html',
  'json',
  'latex',
  'mermaid',
] as const

/** The forms in which an answer is carried away as text. */
export type AnswerFormat = (typeof answerFormats)[number]

/** What a contract can be copied as; the first is what is copied where nothing else is asked for. */
export const formatsOf: Readonly<Record<ContractName, readonly [AnswerFormat, ...AnswerFormat[]]>> =
  {
    text: ['text'],
    markdown: ['markdown'],
    table: ['tsv', 'csv', 'markdown', 'html', 'json'],
    latex: ['latex'],
    mermaid: ['mermaid'],
    chart: ['csv', 'tsv', 'markdown', 'html', 'json'],
    code: ['text'],
  }

/** An answer in one of the forms of its contract, without characters that cannot be seen. */
export function formatAnswer(parsed: ParsedAnswer, format: AnswerFormat): string {
  switch (parsed.kind) {
    case 'table':
      return formatGrid(parsed.grid, format)
    case 'chart':
      if (parsed.chart === undefined) return ''
      if (format === 'json') return cleanText(JSON.stringify(parsed.chart, null, 2))
      return formatGrid(chartGrid(parsed.chart), format)
    case 'latex':
      return cleanText(parsed.formulas.join('\n\n'))
    case 'mermaid':
      return cleanText(parsed.source)
    case 'code':
    case 'text':
      return cleanText(parsed.text)
    case 'markdown':
      return parsed.text
  }
}

/** A grid in a form of a table; the form `text` is that of TSV. */
export function formatGrid(grid: Grid, format: AnswerFormat): string {
  switch (format) {
    case 'csv':
      return toCsv(grid)
    case 'markdown':
      return toMarkdownTable(grid)
    case 'html':
      return toHtmlTable(grid)
    case 'json':
      return toJsonTable(grid)
    default:
      return toTsv(grid)
  }
}

/** The parsed form that an action puts on the clipboard by itself. */
export function answerToCopy(parsed: ParsedAnswer): string {
  return formatAnswer(parsed, formatsOf[parsed.kind][0])
}
