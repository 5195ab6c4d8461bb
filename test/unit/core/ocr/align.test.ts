import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonBlanks } from '../../../../main/core/ocr/align.ts'

test('blanks that both readings have', () => {
  expect(commonBlanks('a b_c d', 'a b c d')).toEqual([
    { first: 1, second: 1 },
    { first: 5, second: 5 },
  ])
  expect(commonBlanks('12.5 h', '125h')).toEqual([])
})

test('cuts are blanks of both and in order', () => {
  const text = fc.stringMatching(/^[ab ]{0,20}$/)
  fc.assert(
    fc.property(text, text, (first, second) => {
      let last = { first: -1, second: -1 }
      for (const cut of commonBlanks(first, second)) {
        expect(first[cut.first]).toBe(' ')
        expect(second[cut.second]).toBe(' ')
        expect(cut.first > last.first && cut.second > last.second).toBe(true)
        last = cut
      }
      expect(commonBlanks(first, first)).toHaveLength(first.split(' ').length - 1)
    }),
  )
})
