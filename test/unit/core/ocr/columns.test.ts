import { expect, test } from 'vitest'
import { toBlocks } from '../../../../main/core/ocr/columns.ts'
import { line } from './draw.ts'

const firsts = (blocks: ReturnType<typeof toBlocks>) =>
  blocks.map((block) => [...block].sort((a, b) => a.box.y - b.box.y).map(({ text }) => text[0]))
const prose = (letter: string, x: number, y: number) =>
  line(`${letter} few words of running text`, x, y)
const rows = [0, 1, 2, 3].map((i) => 60 + 20 * i)

test('columns of running text are read one after the other, below their heading', () => {
  const lines = [
    line('Heading over both of the columns, as wide as the page itself is', 10, 20),
    ...rows.flatMap((y) => [prose('l', 10, y), prose('r', 300, y)]),
    line('Footer over both of the columns, as wide as the page itself is.', 10, 200),
  ]
  expect(firsts(toBlocks(lines))).toEqual([
    ['H'],
    ['l', 'l', 'l', 'l'],
    ['r', 'r', 'r', 'r'],
    ['F'],
  ])
})

test('columns whose lines stand at different heights are apart', () => {
  const left = [0, 1, 2, 3, 4].map((i) => line('left item', 10, 20 + 18 * i))
  const right = [0, 1, 2, 3].map((i) => line('right item', 200, 29 + 18 * i))
  expect(toBlocks([...left, ...right])).toHaveLength(2)
})

test('a table stays one block', () => {
  const lines = rows.flatMap((y, i) => [
    line('Article name', 10, y),
    line(`${i}`, 160, y),
    line('12.50', 240, y),
  ])
  expect(toBlocks(lines)).toHaveLength(1)
})

test('nested code stays one block', () => {
  const indents = [0, 4, 8, 12, 12, 12, 8, 4, 0]
  const lines = indents.map((indent, i) =>
    line(indent === 12 ? 'some call of a function here' : '}', 10 + 8 * indent, 20 + 20 * i),
  )
  expect(toBlocks(lines)).toHaveLength(1)
})

test('the two sides of a chat alternate', () => {
  const lines = [0, 1, 2, 3, 4, 5].map((i) =>
    line('a message of some words', i % 2 === 0 ? 10 : 300, 20 + 50 * i),
  )
  expect(toBlocks(lines)).toHaveLength(1)
})
