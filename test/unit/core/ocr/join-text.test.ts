import { expect, test } from 'vitest'
import { advanceWidth, joinText } from '../../../../main/core/ocr/join-text.ts'
import { line } from './draw.ts'

test('rows are lines, pieces of a row have a blank between, paragraphs a blank line', () => {
  const block = [
    line('Name', 10, 20, 7),
    line('Value', 100, 20, 8),
    line('a fairly long row', 10, 40, 6),
    line('a next one', 10, 60, 9),
    line('New paragraph', 10, 100, 7.3),
  ]
  expect(joinText([block])).toBe('Name Value\na fairly long row\na next one\n\nNew paragraph')
})

test('in a monospaced font the indentation is kept', () => {
  const code = [
    line('function add(a, b) {', 10, 20),
    line('const sum = a + b', 10 + 2 * 8, 40),
    line('return sum', 10 + 4 * 8, 60),
    line('}', 10, 80),
  ]
  expect(joinText([code])).toBe('function add(a, b) {\n  const sum = a + b\n    return sum\n}')
  expect(advanceWidth(code)).toBeCloseTo(8, 0)
})

test('in other fonts it is not, for there it means nothing', () => {
  const list = [
    line('Settings of it', 10, 20, 7),
    line('Wide words here', 40, 40, 9),
    line('illicit lilt', 40, 60, 5),
  ]
  expect(joinText([list])).toBe('Settings of it\nWide words here\nillicit lilt')
  expect(advanceWidth(list)).toBeUndefined()
})

test('blocks side by side are apart, one below the other goes on', () => {
  const left = [line('one', 10, 20), line('two', 10, 40)]
  const beside = [line('three', 200, 20), line('four', 200, 40)]
  const below = [line('five', 200, 60)]
  expect(joinText([left, beside, below])).toBe('one\ntwo\n\nthree\nfour\nfive')
  expect(joinText([])).toBe('')
})
