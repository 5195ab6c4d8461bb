import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  inkHeight,
  leavesInk,
  lineBorder,
  linePicture,
  toSource,
} from '../../../../main/core/ocr/line-picture.ts'
import { coloured, greyWith } from './draw.ts'

/** Three letters of 6 x 12 pixels, a neighbour's descenders above, a rule below. */
const stems = [20, 30, 40].map((x) => ({ x, y: 20, width: 6, height: 12, value: 10 }))
const neighbour = { x: 22, y: 0, width: 4, height: 15, value: 10 }
const rule = { x: 0, y: 38, width: 90, height: 1, value: 60 }
const box = { x: 15, y: 14, width: 40, height: 24 }

test('the ink is cut out, without neighbours and rules, and brought to one height', () => {
  const line = linePicture(coloured(greyWith(90, 60, 250, [...stems, neighbour, rule])), box)
  expect(line?.source).toEqual({ x: 20, y: 20, width: 26, height: 12 })
  expect(line?.pixels.height).toBe(inkHeight + 2 * lineBorder)
  expect(line?.pixels.width).toBe(78 + 2 * lineBorder)
})

test('dark on light and light on dark give the same picture', () => {
  const dark = linePicture(coloured(greyWith(90, 60, 255, stems)), box)
  const light = linePicture(
    coloured(
      greyWith(
        90,
        60,
        10,
        stems.map((stem) => ({ ...stem, value: 255 })),
      ),
    ),
    box,
  )
  expect(light?.pixels.data).toEqual(dark?.pixels.data)
})

test('what the detector cut off is taken in again', () => {
  const line = linePicture(coloured(greyWith(90, 60, 250, stems)), { ...box, x: 22, width: 22 })
  expect(line?.source).toEqual({ x: 20, y: 20, width: 26, height: 12 })
})

test('nothing to see is no line, and no box throws', () => {
  expect(linePicture(coloured(greyWith(90, 60, 128)), box)).toBeUndefined()
  const side = fc.integer({ min: 1, max: 30 })
  fc.assert(
    fc.property(
      fc.nat(29),
      fc.nat(29),
      side,
      side,
      fc.uint8Array({ minLength: 900, maxLength: 900 }),
      (x, y, w, h, data) => {
        const inside = { x, y, width: Math.min(w, 30 - x), height: Math.min(h, 30 - y) }
        const line = linePicture(coloured({ width: 30, height: 30, data }), inside)
        if (line) expect(line.pixels.data).toHaveLength(line.pixels.width * line.pixels.height)
      },
    ),
    { numRuns: 50 },
  )
})

test('boxes of the line picture lead back to the whole picture', () => {
  const line = linePicture(coloured(greyWith(90, 60, 250, stems)), box)
  if (!line) throw new Error('no line')
  const { width, height } = line.pixels
  const ink = {
    x: lineBorder,
    y: lineBorder,
    width: width - 2 * lineBorder,
    height: height - 2 * lineBorder,
  }
  expect(toSource(line, ink)).toEqual(line.source)
})

test('ink outside the words is noticed', () => {
  const line = linePicture(coloured(greyWith(90, 60, 250, stems)), box)
  if (!line) throw new Error('no line')
  const word = (x: number, width: number) => ({
    text: 'x',
    confidence: 1,
    box: { x, y: 20, width, height: 12 },
  })
  expect(leavesInk(line, [word(20, 26)])).toBe(false)
  expect(leavesInk(line, [word(20, 6), word(40, 6)])).toBe(true)
})
