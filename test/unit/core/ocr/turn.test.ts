import { expect, test } from 'vitest'
import { levelled, placed } from '../../../../main/core/ocr/turn.ts'
import { coloured, greyWith } from './draw.ts'

/** White with a black strip that falls by 1 in 20. */
function tilted() {
  const image = coloured(greyWith(300, 100, 255, []))
  for (let x = 50; x < 250; x++) {
    for (let i = 0; i < 6; i++) {
      const y = 40 + Math.round((x - 50) / 20) + i
      image.data.fill(0, 4 * (300 * y + x), 4 * (300 * y + x) + 3)
    }
  }
  return image
}

const isDark = ({ data }: { data: Uint8Array }, at: number) => (data[4 * at] ?? 255) < 128

test('a strip of the slope becomes level, and its box leads back to where it was', () => {
  const { image, toSource } = levelled(tilted(), 1 / 20)
  const rows = Array.from({ length: image.height }, (_, y) => y).filter((y) =>
    Array.from({ length: image.width }, (_, x) => y * image.width + x).some((at) =>
      isDark(image, at),
    ),
  )
  expect(rows.length).toBeGreaterThanOrEqual(5)
  expect(rows.length).toBeLessThanOrEqual(8)
  const box = { x: (image.width - 200) / 2, y: rows[0] ?? 0, width: 200, height: rows.length }
  const source = toSource(box)
  expect(Math.abs(source.x - 50)).toBeLessThan(5)
  expect(Math.abs(source.y - 40)).toBeLessThan(4)
  expect(Math.abs(source.height - 16)).toBeLessThan(5)
})

test('one colour stays that colour, also where the turned picture sticks out', () => {
  const { image } = levelled(coloured(greyWith(40, 30, 90, [])), -0.05)
  expect(image.width).toBeGreaterThan(40)
  for (let at = 0; at < image.data.length; at += 4) {
    expect([...image.data.subarray(at, at + 4)]).toEqual([90, 90, 90, 255])
  }
})

test('a line takes its words along', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 }
  const line = { text: 'a', box, confidence: 1, engine: 'ppocr', words: [] } as const
  const moved = placed({ ...line, words: [{ text: 'a', box, confidence: 1 }] }, (one) => ({
    ...one,
    x: one.x + 10,
  }))
  expect([moved.box.x, moved.words[0]?.box.x]).toEqual([11, 11])
})
