import { expect, test } from 'vitest'
import { findTables } from '../../../../main/core/ocr/find-tables.ts'
import type { OcrLine } from '../../../../main/core/ports.ts'
import { greyWith, line, worded } from './draw.ts'

const paper = greyWith(800, 400, 255)

/** Cells from the left, or up to the right end, at a row's height. */
function row(y: number, ...cells: readonly (readonly [x: number, text: string, right?: true])[]) {
  return cells.map(([x, text, isRight]) =>
    line(text, isRight ? x - Math.round(text.length * 7.3) : x, y, 7.3),
  )
}

test('columns without rules: right-aligned numbers and empty cells', () => {
  const lines = [
    ...row(20, [10, 'Item'], [300, 'Qty', true], [420, 'Amount', true]),
    ...row(45, [10, 'Keyboard'], [300, '1,204', true], [420, '24,067.96', true]),
    ...row(70, [10, 'Desk lamp'], [420, '9.50', true]),
    ...row(95, [10, 'Docking station'], [300, '7', true], [420, '1,080.00', true]),
  ]
  expect(findTables(paper, lines)).toMatchObject([
    {
      rows: [
        ['Item', 'Qty', 'Amount'],
        ['Keyboard', '1,204', '24,067.96'],
        ['Desk lamp', '', '9.50'],
        ['Docking station', '7', '1,080.00'],
      ],
      box: { x: 10, y: 20, height: 87 },
    },
  ])
})

test('a line over several cells is cut at its wide gaps', () => {
  const lines = [
    worded([10, 'Name'], [200, 'City'], [400, 'Role']),
    worded([10, 'Jonas'], [51, 'Weber'], [200, 'Lyon'], [400, 'Chief'], [445, 'cook']),
    worded([10, 'Sara'], [200, 'Porto'], [400, 'Host']),
  ].map((words, i) => words(20 + 25 * i))
  expect(findTables(paper, [...lines, line('(3 rows)', 10, 200, 7.3)])[0]?.rows).toEqual([
    ['Name', 'City', 'Role'],
    ['Jonas Weber', 'Lyon', 'Chief cook'],
    ['Sara', 'Porto', 'Host'],
  ])
})

test('lines of one cell stand closer than rows: at the top or in the middle of their row', () => {
  const lines = [
    ...row(20, [10, 'Name'], [200, 'Note'], [420, 'Sum', true]),
    ...row(60, [10, 'Weber'], [200, 'two parts,']),
    ...row(68, [420, '7.00', true]),
    ...row(76, [200, 'not one']),
    ...row(116, [10, 'Lopez'], [200, 'done'], [420, '12.00', true]),
    ...row(156, [10, 'Novak'], [200, 'call back,'], [420, '3.00', true]),
    ...row(172, [200, 'then pay']),
  ]
  expect(findTables(paper, lines)[0]?.rows).toEqual([
    ['Name', 'Note', 'Sum'],
    ['Weber', 'two parts,\nnot one', '7.00'],
    ['Lopez', 'done', '12.00'],
    ['Novak', 'call back,\nthen pay', '3.00'],
  ])
})

test('upright rules part columns that stand close, and keep empty ones', () => {
  const rules = [100, 200, 300].map((x) => ({ x, y: 5, width: 1, height: 110, value: 200 }))
  const ruled = greyWith(800, 400, 255, rules)
  const lines = [20, 45, 70, 95].flatMap((y, i) =>
    row(y, [98, `${i}5.00`, true], [104, 'kilogram'], [310, `end ${i}`]),
  )
  expect(findTables(ruled, lines)[0]?.rows).toEqual(
    [0, 1, 2, 3].map((i) => [`${i}5.00`, 'kilogram', '', `end ${i}`]),
  )
})

test('one box that is too high does not make one row of two', () => {
  const cells = (y: number) => row(y, [10, 'name'], [110, 'is'], [210, 'on'], [310, 'it'])
  const high = line('high', 410, 36, 7.3, 20)
  const found = findTables(paper, [...cells(24), ...cells(44), high, ...cells(64)])
  expect(found[0]?.rows.length).toBe(3)
})

test('rules drawn with characters have gaps, and a row without one beside it has them too', () => {
  const strokes = [18, 60, 102].flatMap((y) =>
    [100, 200].map((x) => ({ x, y, width: 1, height: y === 18 ? 40 : 17, value: 0 })),
  )
  const lines = [20, 40, 62, 104].flatMap((y, i) =>
    row(y, [10, `name ${i}`], [110, 'is'], [210, 'on']),
  )
  const found = findTables(greyWith(800, 400, 255, strokes), lines)
  expect(found.map(({ rows }) => rows.length)).toEqual([4])
})

test('two tables with a sentence between them', () => {
  const table = (y: number) =>
    [0, 1, 2].flatMap((i) => row(y + 25 * i, [10, `key ${i}`], [200, 'word'], [300, 'more']))
  const between = line('Nothing of this stands in one of the tables, above or below.', 10, 120, 7)
  const found = findTables(paper, [...table(20), between, ...table(170)])
  expect(found.map(({ rows }) => rows.length)).toEqual([3, 3])
})

const sentence = 'Prose goes over the whole width of its column and has no gaps in it'

test.each<[string, readonly OcrLine[]]>([
  ['prose', [0, 1, 2, 3, 4].map((i) => line(sentence, 10, 20 + 20 * i, 7))],
  [
    'two columns of prose',
    [0, 1, 2, 3, 4].flatMap((i) => [
      line('a column of its own, read to its end', 10, 20 + 20 * i, 7),
      line('before the other one, beside it, is', 400, 20 + 20 * i, 7),
    ]),
  ],
  [
    'line numbers beside code',
    [0, 1, 2, 3, 4].flatMap((i) => [
      line(String(8 + i), 10, 20 + 20 * i),
      line('call(some.value)', 60, 20 + 20 * i),
    ]),
  ],
  [
    'assignments and comments below each other',
    [0, 1, 2, 3].flatMap((i) => [
      line(`const name${i}`, 10, 20 + 20 * i),
      line(`= ${i}`, 150, 20 + 20 * i),
      line('// why', 250, 20 + 20 * i),
    ]),
  ],
  ['a row of buttons', [0, 1, 2, 3].map((i) => line('Button', 10 + 120 * i, 20, 7))],
  [
    'two windows, whose lines are not level',
    [0, 1, 2, 3, 4].flatMap((i) => [
      line('left side text', 10, 20 + 27 * i, 7),
      line('right text', 400, 26 + 22 * i, 7),
    ]),
  ],
])('no table: %s', (_name, lines) => {
  expect(findTables(paper, lines)).toEqual([])
})
