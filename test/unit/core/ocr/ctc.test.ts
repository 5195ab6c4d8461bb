import { expect, test } from 'vitest'
import { decodeCtc, englishClasses } from '../../../../main/core/ocr/ctc.ts'

/** One row a step: 0.9 for the named class, the rest shared out. */
function steps(classes: readonly string[], best: readonly number[]): Float32Array {
  return Float32Array.from(best.flatMap((k) => classes.map((_, i) => (i === k ? 0.9 : 0.01))))
}

test('the English classes: blank, 94 printable characters, two spaces', () => {
  expect(englishClasses).toHaveLength(97)
  expect(englishClasses[1]).toBe('0')
  expect(englishClasses[79]).toBe('~')
  expect(englishClasses[80]).toBe('!')
  expect(new Set(englishClasses.slice(1, 95)).size).toBe(94)
  expect(englishClasses.slice(95)).toEqual([' ', ' '])
})

test('runs merge, blanks part equal characters and vanish', () => {
  const classes = ['', 'a', 'b']
  const symbols = decodeCtc(steps(classes, [0, 1, 1, 0, 1, 2, 2, 0]), classes)
  expect(symbols.map(({ text, start, end }) => [text, start, end])).toEqual([
    ['a', 1, 3],
    ['a', 4, 5],
    ['b', 5, 7],
  ])
  expect(symbols[0]?.confidence).toBeCloseTo(0.9)
})

test('nothing but blanks reads as nothing', () => {
  expect(decodeCtc(steps(['', 'a'], [0, 0, 0]), ['', 'a'])).toEqual([])
  expect(decodeCtc(new Float32Array(), ['', 'a'])).toEqual([])
})
