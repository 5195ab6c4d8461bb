import type { ContractName } from '../actions.ts'
import { type ParsedChart, parseChart } from './chart.ts'
import { type ParsedCode, parseCodeAnswer } from './code.ts'
import { type ParsedLatex, parseLatex } from './latex.ts'
import { type ParsedMermaid, parseMermaid } from './mermaid.ts'
import { type ParsedText, parsePlain } from './plain.ts'
import type { Problem } from './problem.ts'
import { type ParsedTable, parseTable } from './table.ts'

export interface ParsedMarkdown {
  readonly kind: 'markdown'
  readonly text: string
  readonly problems: readonly Problem[]
}

/** An answer as its contract wants it, as far as it came, with what does not fit. */
export type ParsedAnswer =
  | ParsedText
  | ParsedMarkdown
  | ParsedTable
  | ParsedLatex
  | ParsedMermaid
  | ParsedChart
  | ParsedCode

/** @param done whether the answer is complete; before that nothing is called a problem */
export function parseAnswer(contract: ContractName, text: string, done: boolean): ParsedAnswer {
  switch (contract) {
    case 'text':
      return parsePlain(text, done)
    case 'markdown':
      return { kind: 'markdown', text, problems: [] }
    case 'table':
      return parseTable(text, done)
    case 'latex':
      return parseLatex(text, done)
    case 'mermaid':
      return parseMermaid(text, done)
    case 'chart':
      return parseChart(text, done)
    case 'code':
      return parseCodeAnswer(text, done)
  }
}
