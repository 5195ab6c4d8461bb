import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDelimited } from '../../../../common/contracts/delimited.ts'
import {
  cleanText,
  toCsv,
  toHtmlTable,
  toJsonTable,
  toMarkdownTable,
  toTsv,
  visibleParts,
} from '../../../../common/contracts/grid.ts'
import { isBroken } from '../../../../common/contracts/problem.ts'
import { parseTable } from '../../../../common/contracts/table.ts'

const answer = '| Name | Price |\n| --- | ---: |\n| Tea | 2.50 |\n| A \\| B<br>C | 3 |'

/** Rows of cells without what each form has its own way of: blanks at the rim, control characters. */
const cells = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) =>
  cleanText(text)
    .replace(/[\t\n]/g, ' ')
    .trim(),
)
const grids = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(cells, { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 5,
  }),
)

describe('parseTable', () => {
  it('takes a Markdown table apart', () => {
    const parsed = parseTable(answer, true)
    expect(parsed.grid).toEqual([
      ['Name', 'Price'],
      ['Tea', '2.50'],
      ['A | B\nC', '3'],
    ])
    expect(parsed.problems).toEqual([])
  })

  it('takes one in a code block, CSV and TSV too', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ]
    expect(parseTable('```markdown\n| a | b |\n|---|---|\n| 1 | 2 |\n```', true).grid).toEqual(rows)
    expect(parseTable('```csv\na,b\n1,2\n```', true).grid).toEqual(rows)
    expect(parseTable('```tsv\na\tb\n1\t2\n```', true).grid).toEqual(rows)
  })

  it('says what is ragged and loses nothing of it', () => {
    const { grid, problems } = parseTable('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |', true)
    expect(grid).toEqual([
      ['a', 'b', ''],
      ['1', '', ''],
      ['1', '2', '3'],
    ])
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { row: 1, message: 'Row 2 has 1 cells, the heading has 2.' },
      { row: 2, message: 'Row 3 has 3 cells, the heading has 2.' },
    ])
  })

  it('notes an empty cell in a column of numbers and what could not be read', () => {
    const text = '| a | n |\n|---|---|\n| x | 1 |\n| [?] | |\n| z | 3 |'
    const { problems } = parseTable(text, true)
    expect(problems).toMatchObject([
      { row: 2, column: 0, severity: 'note' },
      { row: 2, column: 1, severity: 'note', message: 'Row 3, column 2 has no number.' },
    ])
    expect(isBroken(problems)).toBe(false)
  })

  it('refuses an answer without a table, or with several, and notes text around it', () => {
    expect(isBroken(parseTable('There is no table here.', true).problems)).toBe(true)
    expect(isBroken(parseTable(`${answer}\n\n${answer}`, true).problems)).toBe(true)
    expect(isBroken(parseTable('| a |\n|---|', true).problems)).toBe(true)
    const introduced = parseTable(`Here it is:\n\n${answer}`, true)
    expect(introduced.grid).toHaveLength(3)
    expect(introduced.problems).toMatchObject([{ severity: 'note' }])
  })

  it('shows the rows that came so far and complains of none before the end', () => {
    for (let length = 0; length <= answer.length; length += 1) {
      const { grid, problems } = parseTable(answer.slice(0, length), false)
      expect(problems).toEqual([])
      expect(new Set(grid.map((row) => row.length)).size).toBeLessThanOrEqual(1)
    }
  })

  it('reads back what is written as Markdown', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        expect(parseTable(toMarkdownTable(grid), true).grid).toEqual(grid)
      }),
    )
  })
})

describe('forms of a table', () => {
  it('CSV and TSV are read back, but for the mark of what a spreadsheet would run', () => {
    const unmarked = (cell: string) => (/^'\s*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell)
    const plain = cells.filter((cell) => !cell.includes('"') || !cell.startsWith('"'))
    const rows = fc.array(fc.array(plain, { minLength: 2, maxLength: 2 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (grid) => {
        const wanted = grid.map((row) => row.map(unmarked))
        const csv = parseDelimited(toCsv(grid), ',').map((row) => row.map(unmarked))
        expect(csv).toEqual(wanted)
        const tsv = toTsv(grid).split('\n').slice(0, -1)
        expect(tsv.map((line) => line.split('\t').map(unmarked))).toEqual(wanted)
      }),
    )
  })

  it('no cell of CSV or TSV is run by a spreadsheet', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@'), fc.string(), (sign, rest) => {
        const [[cell = ''] = []] = parseDelimited(toCsv([[`${sign}x${rest}`]]), ',')
        expect(cell.startsWith("'")).toBe(true)
        expect(toTsv([[`${sign}x${rest}`]]).startsWith("'")).toBe(true)
      }),
    )
  })

  it('HTML holds no markup of a cell, JSON is read back', () => {
    const html = toHtmlTable([['<b>&'], ['a\nb<script>']])
    expect(html).toContain('<th>&lt;b&gt;&amp;</th>')
    expect(html).toContain('<td>a<br>b&lt;script&gt;</td>')
    fc.assert(
      fc.property(grids, (grid) => {
        expect(JSON.parse(toJsonTable(grid))).toEqual(grid)
      }),
    )
  })

  it('hidden characters are parts of their own and in no copy', () => {
    expect(visibleParts('a\u202eb\u0007')).toEqual([
      { text: 'a', hidden: false },
      { text: '\u202e', hidden: true },
      { text: 'b', hidden: false },
      { text: '\u0007', hidden: true },
    ])
    for (const form of [toCsv, toTsv, toMarkdownTable, toHtmlTable, toJsonTable]) {
      expect(form([['a\u202eb\u0007'], ['c']])).not.toMatch(/(?![\r\n\t])[\p{Cc}\p{Cf}]/u)
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          visibleParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
