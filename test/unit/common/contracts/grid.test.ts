import { expect, test } from 'vitest'
import {
  cleanText,
  escapeMarkdown,
  isNumber,
  toCsv,
  toMarkdownTable,
  toTsv,
} from '../../../../common/contracts/grid.ts'

test('CSV: quotes where they are needed, CR LF', () => {
  const rows = [
    ['a', 'b, c', 'say "no"'],
    ['', 'two\nlines', ' blank'],
  ]
  expect(toCsv(rows)).toBe('a,"b, c","say ""no"""\r\n,"two\nlines"," blank"\r\n')
  expect(toCsv([])).toBe('')
})

test('TSV: one line for each row, whatever a cell holds', () => {
  expect(toTsv([['a\tb', 'two\r\nlines', '']])).toBe('a b\ttwo lines\t\n')
})

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\u200b=1', "'=1"],
  ['\u202e=1', "'=1"],
  ['\r=1', "'\n=1"],
  ['-1+cmd', "'-1+cmd"],
  ['+49 (0)30 90', "'+49 (0)30 90"],
])('a cell that a spreadsheet would run is made inert: %j', (cell, safe) => {
  expect(toCsv([[cell]])).toBe(`${safe.includes('\n') ? `"${safe}"` : safe}\r\n`)
  expect(toTsv([[cell]])).toBe(`${safe.replace('\n', ' ')}\n`)
})

test.each(['-94.18', '+5', '-$94.18', '-1,234.50', '+12.5%', '-5', '−7', '-1.234,50 €', "-1'000"])(
  'a number is left alone: %s',
  (cell) => {
    expect(isNumber(cell)).toBe(true)
    expect(toTsv([[cell]])).toBe(`${cell}\n`)
  },
)

test('Markdown: pipes escaped, lines of a cell by a tag, columns of numbers on the right', () => {
  const rows = [
    ['Name', 'Sum'],
    ['a|b *c*', '1,204'],
    ['two\nlines', ''],
  ]
  expect(toMarkdownTable(rows)).toBe(
    ['| Name | Sum |', '| --- | ---: |', '| a\\|b \\*c\\* | 1,204 |', '| two<br>lines |  |'].join(
      '\n',
    ),
  )
})

test('what means something in Markdown is escaped, an underscore inside a word is not', () => {
  expect(escapeMarkdown('_a_ max_len `x` [b] <c>')).toBe('\\_a\\_ max_len \\`x\\` \\[b\\] \\<c>')
})

test('characters that cannot be seen are dropped, line breaks and tabs are kept', () => {
  expect(cleanText('a\u202eb\u2066c\u0007d\u001b[0m\r\ne\tf\u00ad\ufeff')).toBe('abcd[0m\ne\tf')
})
