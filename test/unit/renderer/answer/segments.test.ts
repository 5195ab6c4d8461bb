import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../../../renderer/answer/segments.ts'

const box = { x: 0, y: 0, width: 1, height: 1 }
const words = (...texts: readonly string[]) => texts.map((text) => ({ text, box, confidence: 0.5 }))

describe('segmentsOf', () => {
  it('finds each of several alike in its order', () => {
    expect(segmentsOf('a  b\n\na', words('a', 'b', 'a'))).toEqual([
      { text: 'a', word: 0 },
      { text: '  ' },
      { text: 'b', word: 1 },
      { text: '\n\n' },
      { text: 'a', word: 2 },
    ])
  })

  it('passes over a word that is not in the text', () => {
    expect(segmentsOf('one two', words('one', 'gone', 'two')).map(({ word }) => word)).toEqual([
      0,
      undefined,
      2,
    ])
  })

  it('always gives the whole text again', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, texts) => {
        const joined = segmentsOf(text, words(...texts))
          .map((segment) => segment.text)
          .join('')
        expect(joined).toBe(text)
      }),
    )
  })
})
