import { type AnswerFormat, formatGrid, formatsOf } from '../../../common/contracts/formats.ts'
import type { Grid } from '../../../common/contracts/grid.ts'
import type { Form } from './carry-bar.tsx'

const names: Readonly<Record<AnswerFormat, string>> = {
  text: 'Text',
  markdown: 'Markdown',
  tsv: 'TSV (spreadsheet)',
  csv: 'CSV',
  html: 'HTML',
  json: 'JSON',
  latex: 'LaTeX',
  mermaid: 'Mermaid',
}

/** A text in one form. */
export function textForm(format: AnswerFormat, make: () => string): Form {
  return { name: names[format], format, copies: true, make }
}

/** The forms of a grid. */
export function tableForms(grid: Grid): readonly [Form, ...Form[]] {
  const [first, ...others] = formatsOf.table
  const form = (format: AnswerFormat): Form => ({
    ...textForm(format, () => formatGrid(grid, format)),
    plain: () => formatGrid(grid, 'tsv'),
  })
  return [form(first), ...others.map(form)]
}
