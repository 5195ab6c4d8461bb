import { expect, test } from 'vitest'
import { layOut } from '../../../../main/core/ocr/layout.ts'
import { greyWith, line } from './draw.ts'

test('lines come in the order of the text, whatever order they were found in', () => {
  const grey = greyWith(300, 100, 255)
  const { text, lines } = layOut(grey, [
    line('end', 10, 60),
    line('right', 100, 20),
    line('left', 10, 20),
  ])
  expect(text).toBe('left right\nend')
  expect(lines.map((found) => found.text)).toEqual(['left', 'right', 'end'])
})

test('no lines make an empty text', () => {
  expect(layOut(greyWith(10, 10, 0), [])).toEqual({
    text: '',
    lines: [],
    tables: [],
    blocks: [],
  })
})
