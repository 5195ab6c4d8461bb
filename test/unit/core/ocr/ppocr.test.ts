import { expect, test } from 'vitest'
import { englishClasses } from '../../../../main/core/ocr/ctc.ts'
import { linePicture } from '../../../../main/core/ocr/line-picture.ts'
import { ppocrReading, recogniserInput } from '../../../../main/core/ocr/ppocr.ts'
import { coloured, greyWith } from './draw.ts'

function someLine() {
  const text = { x: 20, y: 20, width: 60, height: 12, value: 0 }
  const line = linePicture(coloured(greyWith(100, 60, 255, [text])), {
    x: 15,
    y: 14,
    width: 70,
    height: 24,
  })
  if (!line) throw new Error('no line')
  return line
}

test('the input is 48 pixels high with black at -1 and white at 1 in all channels', () => {
  const line = someLine()
  const { data, width, height } = recogniserInput(line)
  expect([width, height]).toEqual([line.pixels.width, 48])
  const plane = width * height
  const middle = 24 * width + width / 2
  for (const channel of [0, 1, 2]) {
    expect(data[channel * plane]).toBe(1)
    expect(data[channel * plane + middle]).toBe(-1)
  }
})

test('words are split at spaces and placed on the picture', () => {
  const best = ['', 'h', 'i', ' ', '4', '']
  const rows = best.flatMap((text) => {
    const wanted = englishClasses.indexOf(text)
    return englishClasses.map((_, i) => (i === wanted ? 1 : 0))
  })
  const reading = ppocrReading(someLine(), Float32Array.from(rows))
  expect(reading).toMatchObject({ text: 'hi 4', confidence: 1, engine: 'ppocr' })
  const [first, second] = reading.words
  expect(first?.box.y).toBe(20)
  expect(first?.box.height).toBe(12)
  expect((first?.box.x ?? 0) + (first?.box.width ?? 0)).toBeLessThan(second?.box.x ?? 0)
})
