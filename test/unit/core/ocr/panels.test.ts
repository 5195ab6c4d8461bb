import { expect, test } from 'vitest'
import { toPanels } from '../../../../main/core/ocr/panels.ts'
import { greyWith, line } from './draw.ts'

const texts = (panels: ReturnType<typeof toPanels>) =>
  panels.map((panel) => panel.map(({ text }) => text))

test('a side bar on another background is a panel, and so is a status bar', () => {
  const grey = greyWith(400, 200, 30, [
    { x: 0, y: 0, width: 100, height: 180, value: 40 },
    { x: 0, y: 180, width: 400, height: 20, value: 100 },
  ])
  const lines = [
    line('files', 10, 20),
    line('const a = 1', 120, 20),
    line('tests', 10, 40),
    line('const b = 2', 120, 40),
    line('ready', 10, 184),
  ]
  expect(texts(toPanels(grey, lines))).toEqual([
    ['files', 'tests'],
    ['const a = 1', 'const b = 2'],
    ['ready'],
  ])
})

test('the upright rules of a table part nothing', () => {
  const grey = greyWith(300, 80, 255, [{ x: 150, y: 0, width: 1, height: 80, value: 180 }])
  const lines = [20, 40, 60].flatMap((y) => [line('Product', 10, y), line('Price each', 170, y)])
  expect(toPanels(grey, lines)).toHaveLength(1)
})

test('line numbers stay with their lines, and an edge through a word cuts nothing', () => {
  const gutter = greyWith(300, 80, 30, [{ x: 0, y: 0, width: 40, height: 80, value: 45 }])
  const code = [20, 40].flatMap((y, i) => [line(`${i + 1}`, 10, y), line('return value', 60, y)])
  expect(toPanels(gutter, code)).toHaveLength(1)
  const through = [
    line('a long heading over all', 10, 20),
    line('one', 10, 40),
    line('two', 200, 40),
  ]
  expect(toPanels(gutter, through)).toHaveLength(1)
  expect(toPanels(gutter, [])).toEqual([])
})
