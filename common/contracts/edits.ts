import type { ContractName } from '../actions.ts'
import { withGrid } from './chart.ts'
import { chosenText, differences } from './differences.ts'
import { answerToCopy } from './formats.ts'
import { type Grid, toMarkdownTable } from './grid.ts'
import { type ParsedAnswer, parseAnswer } from './parse.ts'

/** What the user changed in an answer. */
export interface EditsView {
  /** The whole table, or the data of a chart, as it is now. */
  readonly grid?: Grid
  /** Which differences, by their place in the text, take the reading on this computer. */
  readonly taken?: readonly number[]
}

/** An answer with what its form is made of. */
export interface FormSource {
  readonly text: string
  /** What the answer had to be; Markdown where it is absent. */
  readonly contract?: ContractName
  /** The same text as it was read on this computer, to be compared with. */
  readonly checked?: string
  readonly edits?: EditsView
}

/** A complete answer in the form of its contract, with what the user changed in it. */
export function editedAnswer({ text, contract, checked, edits }: FormSource): ParsedAnswer {
  const parsed = parseAnswer(contract ?? 'markdown', text, true)
  const { grid, taken } = edits ?? {}
  if (grid !== undefined && parsed.kind === 'table') return { ...parsed, grid }
  if (grid !== undefined && parsed.kind === 'chart' && parsed.chart !== undefined) {
    return { ...parsed, chart: withGrid(parsed.chart, grid) }
  }
  if (taken !== undefined && checked !== undefined && parsed.kind === 'text') {
    return { ...parsed, text: chosenText(differences(parsed.text, checked), taken) }
  }
  return parsed
}

/** The text that one key copies: the first form of the contract, edits included. */
export function answerText(source: FormSource): string {
  // An answer that has no such form is copied as it came.
  return answerToCopy(editedAnswer(source)) || source.text
}

/** What the model is told that it answered: what the user corrected is what it is asked about. */
export function textWithEdits(source: FormSource): string {
  if (source.edits === undefined) return source.text
  const answer = editedAnswer(source)
  if (answer.kind === 'table') return toMarkdownTable(answer.grid)
  return answer.kind === 'chart' ? JSON.stringify(answer.chart) : answerToCopy(answer)
}
