import { expect, test } from 'vitest'
import { isMonospaced } from '../../../../main/core/ocr/monospace.ts'
import { worded } from './draw.ts'

test('words in the columns of one width, with one or several blanks between', () => {
  const line = worded([0, 'const'], [6 * 8, 'value'], [16 * 8, '='])(20)
  expect(isMonospaced([line], 8)).toBe(true)
})

test('words of prose drift', () => {
  const line = worded([0, 'Illicit'], [45, 'wills'], [81, 'make'], [125, 'it'], [140, 'move'])(20)
  expect(isMonospaced([line], 8)).toBe(false)
})
