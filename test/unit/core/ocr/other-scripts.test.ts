import { expect, test } from 'vitest'
import { joinUnspaced } from '../../../../main/core/ocr/join-unspaced.ts'
import { languageDataProblem, languageOfFile } from '../../../../main/core/ocr/language-file.ts'
import { dictionaryClasses } from '../../../../main/core/ocr/onnx-metadata.ts'
import { isSuspect } from '../../../../main/core/ocr/suspect.ts'
import { isChinese } from '../../../../main/core/ocr/vote.ts'

const word = (text: string, x: number, confidence = 0.8) => ({
  text,
  confidence,
  box: { x, y: 0, width: 10, height: 10 },
})

test('blanks between Chinese or Japanese characters go, those beside Latin and Korean stay', () => {
  const texts = (...all: string[]) =>
    joinUnspaced(all.map((text, i) => word(text, 20 * i))).map(({ text }) => text)
  expect(texts('图', '书馆', '。')).toEqual(['图书馆。'])
  expect(texts('ファ', 'イル', 'を')).toEqual(['ファイルを'])
  expect(texts('用', 'Tesseract', '5', '读')).toEqual(['用', 'Tesseract', '5', '读'])
  expect(texts('네트워크', '연결을')).toEqual(['네트워크', '연결을'])
  expect(joinUnspaced([word('图', 0, 1), word('书馆', 20, 0.4)])).toEqual([
    { text: '图书馆', confidence: expect.closeTo(0.6), box: { x: 0, y: 0, width: 30, height: 10 } },
  ])
})

test('a reading is Chinese where it has Chinese and is not a guess', () => {
  const reading = { engine: 'ppocr', words: [] } as const
  expect(isChinese({ ...reading, text: '第 2 页', confidence: 0.9 })).toBe(true)
  expect(isChinese({ ...reading, text: '口', confidence: 0.3 })).toBe(false)
  expect(isChinese({ ...reading, text: 'Page 2', confidence: 0.9 })).toBe(false)
})

test('a text is suspect by most of its width', () => {
  const line = (width: number, confidence: number) => ({
    confidence,
    box: { x: 0, y: 0, width, height: 10 },
  })
  expect(isSuspect([line(300, 0.4), line(100, 0.95)])).toBe(true)
  expect(isSuspect([line(300, 0.95), line(60, 0.3)])).toBe(false)
  expect(isSuspect([])).toBe(false)
})

test.each(['\n', ''])('the dictionary of a model, closed by %j', (end) => {
  const characters = [...'甲乙', 'a']
  const value = new TextEncoder().encode(characters.join('\n') + end)
  const key = [0x0a, 9, ...new TextEncoder().encode('character'), 0x12, value.length]
  const model = Uint8Array.from([1, 2, 3, ...key, ...value, 0x72, 0])
  const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  expect(dictionaryClasses(model, toText)).toEqual(['', ...characters, ' '])
  expect(dictionaryClasses(Uint8Array.from([1, 2, 3]), toText)).toBeUndefined()
})

test('a long dictionary has its length in several bytes', () => {
  const value = 'x\n'.repeat(150)
  const key = [0x0a, 9, ...new TextEncoder().encode('character'), 0x12, 0xac, 0x02]
  const model = Uint8Array.from([...key, ...new TextEncoder().encode(value), 0x72, 0])
  const classes = dictionaryClasses(model, (bytes) => new TextDecoder().decode(bytes))
  expect(classes).toHaveLength(152)
})

test('the language of a file is in its name', () => {
  expect(languageOfFile('rus.traineddata')).toBe('rus')
  expect(languageOfFile('chi_tra_vert.traineddata.gz')).toBe('chi_tra_vert')
  for (const name of ['rus.txt', '../rus.traineddata', 'rus .traineddata', 'a+b.traineddata']) {
    expect(languageOfFile(name)).toBeUndefined()
  }
})

test('what is wrong with language data', () => {
  const data = (count: number, network: bigint) => {
    const view = new DataView(new ArrayBuffer(20_000))
    view.setInt32(0, count, true)
    for (let i = 0; i < Math.min(count, 64); i++) view.setBigInt64(4 + 8 * i, -1n, true)
    view.setBigInt64(4 + 8 * 17, network, true)
    return new Uint8Array(view.buffer)
  }
  expect(languageDataProblem(data(24, 200n))).toBeUndefined()
  expect(languageDataProblem(data(24, -1n))).toContain('old versions')
  expect(languageDataProblem(data(24, 900_000n))).toContain('damaged')
  expect(languageDataProblem(data(5000, 200n))).toContain('no language data')
  expect(languageDataProblem(new Uint8Array(2))).toContain('no language data')
})
