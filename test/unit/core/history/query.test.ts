import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forIndex, fromIndex, matchOf } from '../../../../main/core/history/query.ts'

describe('matchOf', () => {
  it.each([
    ['refused port', '"refused"* AND "port"*'],
    ['"connect refused" port', '"connect refused" AND "port"*'],
    ['"half', '"half"*'],
    ['a AND b', '"a"* AND "AND"* AND "b"*'],
    ['10.0.4.17:5432', '"10.0.4.17:5432"*'],
    ['- * ( )', undefined],
    ['""', undefined],
    ['  ', undefined],
  ])('%j becomes %j', (typed, match) => {
    expect(matchOf(typed)).toBe(match)
  })
})

describe('forIndex', () => {
  it('parts the letters of scripts without blanks, and nothing else', () => {
    expect(forIndex('错误 ab').split('\u200b')).toEqual(['错', '误', ' ab'])
    expect(forIndex('Größe naïve Привет 한국어')).toBe('Größe naïve Привет 한국어')
  })

  it('can be taken back, but for seams that were there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromIndex(forIndex(text))).toBe(text.replaceAll('\u200b', ''))
      }),
    )
  })
})
