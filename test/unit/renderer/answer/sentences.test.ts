import { describe, expect, it } from 'vitest'
import { sentenceEnd, spoken } from '../../../../renderer/answer/sentences.ts'

describe('sentenceEnd', () => {
  it.each([
    ['It is a cat. And it', 'It is a cat.'],
    ['It is a cat.', ''],
    ['Version 3.14 of it', ''],
    ['Really? Yes! So', 'Really? Yes!'],
    ['He said "no." Then', 'He said "no."'],
    ['這是一隻貓。還有', '這是一隻貓。'],
    ['- one\n- tw', '- one\n'],
  ])('of %j is behind %j', (text, whole) => {
    expect(text.slice(0, sentenceEnd(text, 0))).toBe(whole)
  })

  it('goes on from where it was', () => {
    const text = 'One. Two. Thr'
    expect(sentenceEnd(text, 4)).toBe(9)
    expect(sentenceEnd(text, 9)).toBe(9)
  })
})

describe('spoken', () => {
  it('leaves the marks of Markdown out', () => {
    expect(spoken('## Title\n- **bold** [page](https://a.example) and `code`')).toBe(
      'Title bold page and code',
    )
  })
})
