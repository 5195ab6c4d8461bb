import { describe, expect, it } from 'vitest'
import { correctWord } from '../../../main/core/correct-word.ts'
import type { OcrLine, OcrResult } from '../../../main/core/ports.ts'

function line(y: number, ...texts: readonly string[]): OcrLine {
  const words = texts.map((text, index) => ({
    text,
    box: { x: index * 50, y, width: 40, height: 10 },
    confidence: 0.5,
  }))
  const box = { x: 0, y, width: 200, height: 10 }
  return { text: texts.join('  '), box, confidence: 0.5, engine: 'tesseract', words }
}

const result: OcrResult = {
  text: 'tota1  tota1  12\n\n    tota1  4O',
  lines: [line(0, 'tota1', 'tota1', '12'), line(20, 'tota1', '4O')],
  tables: [{ rows: [['tota1', '4O']], box: { x: 0, y: 18, width: 200, height: 14 } }],
  blocks: [{ kind: 'text', from: 0, to: 2 }],
}

describe('correctWord', () => {
  it('replaces that word alone, in its line and in the text, and makes it certain', () => {
    const corrected = correctWord(result, 1, 'total')
    expect(corrected.text).toBe('tota1  total  12\n\n    tota1  4O')
    expect(corrected.lines[0]?.text).toBe('tota1  total  12')
    expect(corrected.lines[0]?.words[1]).toMatchObject({ text: 'total', confidence: 1 })
    expect(corrected.lines[0]?.words[0]).toMatchObject({ text: 'tota1', confidence: 0.5 })
    expect(corrected.lines[1]).toEqual(result.lines[1])
    expect(corrected.tables).toEqual(result.tables)
  })

  it('replaces it in the table that it stands in', () => {
    const corrected = correctWord(result, 4, '40')
    expect(corrected.tables[0]?.rows).toEqual([['tota1', '40']])
    expect(corrected.text).toBe('tota1  tota1  12\n\n    tota1  40')
  })

  it('can be done twice', () => {
    const once = correctWord(result, 3, 'total')
    expect(correctWord(once, 3, 'Total').text).toBe('tota1  tota1  12\n\n    Total  4O')
  })

  it('changes nothing where there is no such word', () => {
    expect(correctWord(result, 9, 'x')).toEqual(result)
  })
})
