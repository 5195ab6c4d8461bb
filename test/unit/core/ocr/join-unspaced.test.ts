import { describe, expect, it } from 'vitest'
import { joinUnspaced } from '../../../../main/core/ocr/join-unspaced.ts'

/** Words of 12 pixels' height with the gaps between them, in pixels. */
function words(texts: readonly string[], gaps: readonly number[]) {
  let x = 0
  return texts.map((text, index) => {
    const width = 10 * text.length
    const box = { x, y: 0, width, height: 12 }
    x += width + (gaps[index] ?? 0)
    return { text, box, confidence: 0.9 }
  })
}

const textsOf = (...given: Parameters<typeof words>) =>
  joinUnspaced(words(...given)).map(({ text }) => text)

describe('joinUnspaced', () => {
  it('joins what Chinese and Japanese write without blanks, whatever the gap', () => {
    expect(textsOf(['保存', 'しました'], [8])).toEqual(['保存しました'])
  })

  it('joins Korean syllables that stand close, and keeps its words apart', () => {
    expect(textsOf(['오', '후', '에', '도서관'], [1, 2, 7])).toEqual(['오후에', '도서관'])
  })

  it('leaves other scripts alone, and the seams between scripts', () => {
    expect(textsOf(['ab', 'cd'], [0])).toEqual(['ab', 'cd'])
    expect(textsOf(['한', 'cd', '国'], [0, 0])).toEqual(['한', 'cd', '国'])
  })
})
