import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../../common/contracts/differences.ts'

describe('differences', () => {
  it('marks words and numbers that differ, each with the other reading', () => {
    expect(differences('Total 1204 EUR', 'Total 1284 EUR')).toEqual([
      { same: true, text: 'Total ' },
      { same: false, text: '1204', other: '1284' },
      { same: true, text: ' EUR' },
    ])
  })

  it('marks what only one of them has', () => {
    expect(differences('a b c', 'a c')).toEqual([
      { same: true, text: 'a ' },
      { same: false, text: 'b ', other: '' },
      { same: true, text: 'c' },
    ])
    expect(differences('a', 'a!')).toEqual([
      { same: true, text: 'a' },
      { same: false, text: '', other: '!' },
    ])
  })

  it('does not care how lines and blanks are broken', () => {
    expect(differences('one\n  two', 'one two')).toEqual([{ same: true, text: 'one\n  two' }])
  })

  it('gives the text back, and tells alike from different', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '12', '3.5', ' ', '\n', '-'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (left, right) => {
        const text = left.join('')
        const other = right.join('')
        const parts = differences(text, other)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        const chosen = parts.map((part) => (part.same ? part.text : part.other)).join('')
        expect(chosen.replace(/\s+/g, '')).toBe(other.replace(/\s+/g, ''))
      }),
    )
  })
})
