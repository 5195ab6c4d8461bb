import { t } from '../i18n.ts'
import { parseDelimited } from './delimited.ts'
import { fencedBlocks } from './fences.ts'
import { type Grid, isNumber } from './grid.ts'
import { errorOf, noteOf, type Problem } from './problem.ts'

export interface ParsedTable {
  readonly kind: 'table'
  /** Heading first; all rows as long as the longest, so that nothing of a ragged one is lost. */
  readonly grid: Grid
  readonly problems: readonly Problem[]
}

/**
 * The table of an answer: a Markdown table, or CSV or TSV in a code block. Of several tables the
 * first.
 *
 * @param done whether the answer is complete; before that a row under way is no problem
 */
export function parseTable(text: string, done: boolean): ParsedTable {
  const { blocks, outside } = fencedBlocks(text)
  const delimited = blocks.find(({ language }) => language === 'csv' || language === 'tsv')
  if (delimited !== undefined) {
    const rows = parseDelimited(delimited.text, delimited.language === 'csv' ? ',' : '\t')
    return checked(rows, rows[0]?.length ?? 0, outside !== '', 1, done)
  }
  const [fenced] = blocks
  const source = fenced === undefined ? text : fenced.text
  const tables = pipeTables(source.split(/\r\n|\n|\r/))
  const [first] = tables.found
  if (first === undefined) {
    const problems = done ? [errorOf(t('There is no table in the answer.'))] : []
    return { kind: 'table', grid: [], problems }
  }
  const extra = tables.extra || (fenced !== undefined && outside !== '')
  return checked(first.rows, first.width, extra, tables.found.length, done)
}

interface PipeTable {
  readonly rows: string[][]
  readonly width: number
}

const ruleCell = /^:?-+:?$/

/** The tables of a text, and whether there is anything else in it. */
function pipeTables(lines: readonly string[]) {
  const found: PipeTable[] = []
  let extra = false
  let inTable = false
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (inTable && line.includes('|')) {
      const cells = pipeCells(line)
      // The rule is the second line, seen already.
      if (!cells.every((cell) => ruleCell.test(cell))) found.at(-1)?.rows.push(cells)
    } else if (line.includes('|') && next !== undefined && isRule(next)) {
      const head = pipeCells(line)
      found.push({ rows: [head], width: head.length })
      inTable = true
    } else {
      inTable = false
      extra ||= line.trim() !== ''
    }
  }
  return { found, extra }
}

function isRule(line: string): boolean {
  return line.includes('-') && pipeCells(line).every((cell) => ruleCell.test(cell))
}

/** The cells of one line; a bar behind a backslash does not part them. */
function pipeCells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '')
  const cells: string[] = ['']
  for (const [piece] of inner.matchAll(/\\[\s\S]|\||[^\\|]+|\\/g)) {
    if (piece === '|') cells.push('')
    else cells.push((cells.pop() ?? '') + piece)
  }
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) => plainCell(cell.trim()))
}

/** A cell without the escapes of Markdown, its line breaks as such. */
function plainCell(cell: string): string {
  return cell.replace(
    /\\([!-/:-@[-`{-~])|\s*<br\s*\/?>\s*/gi,
    (_, sign: string | undefined) => sign ?? '\n',
  )
}

function checked(
  rows: readonly (readonly string[])[],
  width: number,
  extra: boolean,
  tables: number,
  done: boolean,
): ParsedTable {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const grid = rows.map((row) => [...row, ...Array<string>(widest - row.length).fill('')])
  if (!done) return { kind: 'table', grid, problems: [] }
  const problems = [
    ...rows.flatMap((row, index) => raggedRow(row.length, width, index)),
    ...(rows.length < 2 ? [errorOf(t('The table has no row but its heading.'))] : []),
    ...(tables > 1
      ? [errorOf(t('The answer has {{count}} tables; the first is shown.', { count: tables }))]
      : []),
    ...(extra ? [noteOf(t('Text around the table was left out.'))] : []),
    ...missingCells(grid),
  ]
  return { kind: 'table', grid, problems }
}

function raggedRow(cells: number, width: number, row: number): Problem[] {
  if (cells === width) return []
  const message = t('Row {{row}} has {{cells}} cells, the heading has {{width}}.', {
    row: row + 1,
    cells,
    width,
  })
  return [{ ...errorOf(message), row }]
}

/** Cells that say they could not be read, and empty ones in a column of numbers. */
function missingCells(grid: Grid): Problem[] {
  const [, ...body] = grid
  const numeric = (grid[0] ?? []).map((_, column) => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '')
    return cells.length > 0 && cells.filter(isNumber).length * 2 > cells.length
  })
  return body.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const at = { row: index + 1, column }
      const place = { row: at.row + 1, column: column + 1 }
      if (cell.includes('[?]')) {
        return [{ ...noteOf(t('Row {{row}}, column {{column}} could not be read.', place)), ...at }]
      }
      if (cell === '' && numeric[column] === true) {
        return [{ ...noteOf(t('Row {{row}}, column {{column}} has no number.', place)), ...at }]
      }
      return []
    }),
  )
}
