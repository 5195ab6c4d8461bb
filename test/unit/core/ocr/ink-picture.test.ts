import { expect, test } from 'vitest'
import { inkPicture } from '../../../../main/core/ocr/ink-picture.ts'

function picture(background: readonly number[], spot: readonly number[]) {
  const data = new Uint8Array(4 * 100).fill(255)
  for (let i = 0; i < 100; i++) data.set(i === 44 ? spot : background, 4 * i)
  return { width: 10, height: 10, data }
}
const all = { x: 0, y: 0, width: 10, height: 10 }

test('the background is white, whatever its colour, and text is dark either way round', () => {
  for (const [back, text] of [
    [
      [255, 255, 255],
      [0, 0, 0],
    ],
    [
      [0, 0, 0],
      [255, 255, 255],
    ],
  ] as const) {
    const ink = inkPicture(picture(back, text), all, all)
    expect(ink.data[0]).toBe(255)
    expect(ink.data[44]).toBe(0)
  }
})

test('a colour counts by its distance, not by its luma', () => {
  // Red and blue-green of equal luma.
  const ink = inkPicture(picture([0, 110, 120], [255, 20, 20]), all, all)
  expect(ink.data[0]).toBe(255)
  expect(ink.data[44]).toBeLessThan(100)
})
