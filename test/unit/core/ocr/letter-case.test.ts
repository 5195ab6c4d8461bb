import { expect, test } from 'vitest'
import { settleCase } from '../../../../main/core/ocr/letter-case.ts'

/** `x` stands for the height of small letters, `t` for that of tall ones. */
const glyphs = (text: string, heights: string) =>
  [...text].map((character, i) => ({ text: character, height: heights[i] === 'x' ? 20 : 28 }))

test('a capital no higher than small letters is a small one', () => {
  expect(settleCase(glyphs('returnSumbd', 'xxtxxxxxxtt')).join('')).toBe('returnsumbd')
  expect(settleCase(glyphs('SUMmedbX', 'tttxxttt')).join('')).toBe('SUMmedbX')
})

test('a line of one height only stays as it is', () => {
  expect(settleCase(glyphs('Sam', 'xxx')).join('')).toBe('Sam')
  expect(settleCase([]).join('')).toBe('')
})

test('a height between the two changes nothing', () => {
  const line = glyphs('manbdS', 'xxxttt').map((glyph, i) =>
    i === 5 ? { ...glyph, height: 24 } : glyph,
  )
  expect(settleCase(line).join('')).toBe('manbdS')
})
