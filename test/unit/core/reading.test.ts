import { describe, expect, it } from 'vitest'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { Conversation } from '../../../main/core/conversation.ts'
import type { OcrResult } from '../../../main/core/ports.ts'
import { correctReading, reading, textToCopy } from '../../../main/core/reading.ts'
import { image } from '../../support/fakes.ts'

const box = { x: 1, y: 2, width: 30, height: 10 }
const result: OcrResult = {
  text: 'Paid 12',
  lines: [
    {
      text: 'Paid 12',
      box,
      confidence: 0.7,
      engine: 'tesseract',
      words: [
        { text: 'Paid', box, confidence: 0.99 },
        { text: '12', box: { ...box, x: 40 }, confidence: 0.4 },
      ],
    },
  ],
  tables: [{ rows: [['Paid', '12']], box: { ...box, width: 90 } }],
  blocks: [{ kind: 'table', from: 0, to: 1 }],
}
const local = builtinActions.find(({ id }) => id === 'copy-text') ?? builtinActions[0]

describe('reading', () => {
  it('gives the words in reading order with the size of the picture they were read from', () => {
    const shown = reading(result, 'keep', { width: 300, height: 200 })
    expect(shown.text).toBe('Paid 12')
    expect(shown.reading).toMatchObject({ width: 300, height: 200, suspect: false, codes: [] })
    expect(shown.reading.words.map(({ text }) => text)).toEqual(['Paid', '12'])
  })

  it('takes codes apart, and gives what they say where there is no text', () => {
    const code = { format: 'QR Code', text: 'WIFI:T:WPA;S:Cafe;P:secret;;', box }
    const shown = reading({ ...result, text: '', lines: [], codes: [code] }, 'keep', image)
    expect(shown.text).toBe(code.text)
    expect(shown.reading.codes[0]).toMatchObject({ title: 'Wi-Fi', format: 'QR Code' })
    expect(shown.reading.codes[0]?.fields.map(({ value }) => value)).toContain('Cafe')
  })
})

describe('a correction', () => {
  it('is shown, copied, and in the table that is copied', () => {
    if (local === undefined) throw new Error('there is no such action')
    const conversation = new Conversation(local, [image])
    conversation.ocr = result
    const shown = reading(result, 'keep', image)
    conversation.showReading(shown.text, shown.reading)
    correctReading(conversation, 'keep', 1, '72')
    expect(conversation.view.text).toBe('Paid 72')
    expect(conversation.view.reading?.words[1]).toMatchObject({ text: '72', confidence: 1 })
    expect(textToCopy(conversation, 'text')).toBe('Paid 72')
    expect(textToCopy(conversation, 'csv')).toBe('Paid,72\r\n')
    expect(textToCopy(conversation, 'markdown')).toContain('| Paid | 72 |')
  })
})
