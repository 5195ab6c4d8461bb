import { expect, test } from 'vitest'
import { type Reading, readingOf } from '../../../../main/core/ocr/reading.ts'
import { vote } from '../../../../main/core/ocr/vote.ts'

/** A reading with one confidence for all its words. */
function reading(engine: Reading['engine'], text: string, confidence: number): Reading {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  const words = text.split(' ').filter((word) => word !== '')
  return readingOf(
    engine,
    words.map((word) => ({ text: word, confidence, box })),
  )
}

test.each([
  ['agreement', 'one two', 0.5, 'one two', 1, 'one two'],
  ['a surer word', '(Smut self)', 0.87, '(&mut self)', 1, '(&mut self)'],
  ['a sure word stays', 'Hello', 0.95, 'Hallo', 1, 'Hello'],
  ['a dropped underscore', 'MAX RETRY COUNT', 0.95, 'MAX_RETRY_COUNT', 0.9, 'MAX_RETRY_COUNT'],
  ['a dropped underscore, zeros kept', '30 000', 0.95, '30_OOO', 0.9, '30_000'],
  ['letters outside ASCII', 'größer', 0.8, 'groBer', 1, 'größer'],
  ['unless they are a guess', 'BÜÆ', 0.1, 'BUE', 0.9, 'BUE'],
  ['characters of one shape', 'toPNG Oliver', 0.8, 'toPng 0liver', 1, 'toPNG Oliver'],
  ['dropped blanks', 'Slide 14 of 63', 0.95, 'Slide14of63', 1, 'Slide 14 of 63'],
  ['a word broken at punctuation', 'sha256 :9f86', 0.66, 'sha256:9f86', 1, 'sha256:9f86'],
  ['a file name broken at its dot', 'tsconfig. json', 0.8, 'tsconfig.json', 1, 'tsconfig.json'],
  ['a lost mark', '$94.18', 0.5, '-$94.18', 1, '-$94.18'],
  ['a mark that only Tesseract saw', '.github', 0.8, 'github', 1, '.github'],
  ['one engine reads nothing', 'word', 0.5, '', 0, 'word'],
  ['the other reads nothing', '', 0, 'word', 0.9, 'word'],
])('%s', (_name, one, sure, other, surer, expected) => {
  expect(vote(reading('tesseract', one, sure), reading('ppocr', other, surer)).text).toBe(expected)
})

test('the engine of most characters is named, and the confidence is that of what was taken', () => {
  const tesseract = reading('tesseract', 'ab rnisread', 0.5)
  const voted = vote(tesseract, reading('ppocr', 'ab completely', 1))
  expect(voted).toMatchObject({ text: 'ab completely', engine: 'ppocr' })
  expect(voted.confidence).toBeCloseTo((2 * 0.5 + 10) / 12)
})
