import { expect, test } from 'vitest'
import { formatOcr } from '../../../../main/core/ocr/formats.ts'
import { layOut } from '../../../../main/core/ocr/layout.ts'
import type { OcrLine } from '../../../../main/core/ports.ts'
import { greyWith, line } from './draw.ts'

function read(...lines: readonly OcrLine[]) {
  return layOut(greyWith(900, 500, 255), lines)
}

/** Lines of about one width but of no one width for a character, as prose has them. */
function prose(y: number, ...texts: readonly string[]): OcrLine[] {
  return texts.map((text, i) => line(text, 10, y + 18 * i, [7.2, 6.7, 7.5][i % 3]))
}

const paragraph = prose(
  40,
  'A paragraph goes on from line to line and is bro-',
  'ken by the width of the window, but not by anything',
  'else. Its last line is short.',
)
const next = prose(130, 'The next one stands apart.')

test('keep: lines as on the screen, paragraphs apart', () => {
  expect(formatOcr(read(...paragraph, ...next), 'text', 'keep')).toBe(
    `${paragraph.map(({ text }) => text).join('\n')}\n\nThe next one stands apart.`,
  )
})

test('join: paragraphs in one line, hyphenation undone', () => {
  expect(formatOcr(read(...paragraph, ...next), 'text', 'join')).toBe(
    'A paragraph goes on from line to line and is broken by the width of the window, but not by ' +
      'anything else. Its last line is short.\n\nThe next one stands apart.',
  )
})

test('join: labels and items of lists stay lines of their own', () => {
  const labels = prose(20, 'File', 'Edit', 'Selection', 'View')
  expect(formatOcr(read(...labels), 'text', 'join')).toBe('File\nEdit\nSelection\nView')
  const items = prose(
    20,
    '• the first item of the list is long enough to wrap',
    'and goes on here',
    '• second item',
    '2. a number',
  )
  expect(formatOcr(read(...items), 'text', 'join')).toBe(
    '• the first item of the list is long enough to wrap and goes on here\n• second item\n2. a number',
  )
  expect(formatOcr(read(...items), 'markdown', 'join')).toBe(
    '- the first item of the list is long enough to wrap and goes on here\n- second item\n2. a number',
  )
})

test('code is kept line by line, with its indentation and blank lines, in a fence', () => {
  const code = [
    line('if (name ===', 10, 20),
    line('"long-', 10 + 8 * 2, 40),
    line('value") return', 10 + 8 * 2, 60),
    line('finish(the.rest)', 10, 100),
  ]
  const text = 'if (name ===\n  "long-\n  value") return\n\nfinish(the.rest)'
  expect(formatOcr(read(...code), 'text', 'join')).toBe(text)
  expect(formatOcr(read(...code), 'markdown', 'keep')).toBe(`\`\`\`\n${text}\n\`\`\``)
})

test('a heading is what is clearly larger', () => {
  const heading = line('Getting started', 10, 10, 14, 24)
  const smaller = line('Before', 10, 90, 10, 17)
  const body = prose(50, 'Some text of the usual size.')
  const more = prose(130, 'And some more of it.')
  expect(formatOcr(read(heading, ...body, smaller, ...more), 'markdown', 'keep')).toBe(
    '# Getting started\n\nSome text of the usual size.\n\n## Before\n\nAnd some more of it.',
  )
})

const table = [0, 1, 2].flatMap((i) => [
  line(`key ${i}`, 10, 100 + 25 * i, 7.3),
  line('=1+1', 200, 100 + 25 * i, 6.4),
  line(`${i}.50`, 300, 100 + 25 * i, 7.9),
])

test('tables in each format', () => {
  const result = read(line('A sentence above the table, which is not of it.', 10, 20, 7), ...table)
  expect(formatOcr(result, 'csv', 'keep')).toBe(
    "key 0,'=1+1,0.50\r\nkey 1,'=1+1,1.50\r\nkey 2,'=1+1,2.50\r\n",
  )
  expect(formatOcr(result, 'tsv', 'keep').split('\n')[0]).toBe("key 0\t'=1+1\t0.50")
  expect(formatOcr(result, 'markdown', 'keep')).toBe(
    'A sentence above the table, which is not of it.\n\n' +
      '| key 0 | =1+1 | 0.50 |\n| --- | --- | ---: |\n| key 1 | =1+1 | 1.50 |\n| key 2 | =1+1 | 2.50 |',
  )
  const parsed = JSON.parse(formatOcr(result, 'json', 'keep'))
  expect(parsed.blocks).toEqual([
    { kind: 'text', from: 0, to: 1 },
    { kind: 'table', from: 1, to: 10 },
  ])
  expect(parsed.tables[0].box).toMatchObject({ x: 10, y: 100 })
})

test('without a table CSV has the lines as one column; nothing stays nothing', () => {
  expect(formatOcr(read(...prose(20, 'one, two', 'three')), 'csv', 'keep')).toBe(
    '"one, two"\r\nthree\r\n',
  )
  for (const format of ['text', 'markdown', 'csv', 'tsv'] as const) {
    expect(formatOcr(read(), format, 'join')).toBe('')
  }
})
