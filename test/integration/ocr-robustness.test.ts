import { afterAll, describe, expect, test } from 'vitest'
import { characterErrorRate } from '../../bench/lib/text-distance.ts'
import { createOcrEngine } from '../../main/node/ocr-engine.ts'
import { drawPage, plain } from '../support/ocr/draw.ts'
import { kinds, mixedLines } from '../support/ocr/kinds.ts'

// The pictures are drawn with DejaVu (Debian: fonts-dejavu-core).
const engine = createOcrEngine()
afterAll(() => engine.close())

const truth = mixedLines.join('\n')

/** The exact figures: `npm run bench -- robustness`. */
test.each(kinds)('$name', async ({ name, draw }) => {
  const { text, suspect } = await engine.read(await draw())
  const isTiny = /^(9|10) px/.test(name)
  expect(characterErrorRate(text, truth)).toBeLessThanOrEqual(isTiny ? 0.04 : 0.02)
  expect(suspect).toBeUndefined()
})

test('the boxes of a turned page lie on the page as it was', async () => {
  const size = 18
  const level = await engine.read(await drawPage(mixedLines, { size }))
  const turned = await engine.read(await drawPage(mixedLines, { size, turn: 2 }))
  expect(turned.lines).toHaveLength(level.lines.length)
  const { width, height } = await drawPage(mixedLines, { size })
  for (const [i, { box }] of turned.lines.entries()) {
    const straight = level.lines[i]?.box ?? box
    const middle = { x: straight.x + straight.width / 2, y: straight.y + straight.height / 2 }
    const angle = (2 * Math.PI) / 180
    const [dx, dy] = [middle.x - width / 2, middle.y - height / 2]
    const x = width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle)
    const y = height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle)
    expect(Math.abs(box.x + box.width / 2 - x)).toBeLessThan(6)
    expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(6)
  }
})

describe('pictures at the limits', () => {
  test.each([
    ['one pixel', plain(1, 1, 0)],
    ['one row', plain(900, 1, 255)],
    ['one column', plain(1, 900, 0)],
    ['black, 8000 x 200', plain(8000, 200, 0)],
    ['white, 2 megapixels', plain(2000, 1000, 255)],
  ])('%s: nothing is found', async (_name, image) => {
    expect(await engine.read(image)).toEqual({ text: '', lines: [], tables: [], blocks: [] })
  })

  test('text on 20 megapixels is found', async () => {
    const lines = [mixedLines[0], mixedLines[1]]
    const small = await drawPage(lines, { size: 24 })
    const image = plain(5000, 4000, 255)
    for (let y = 0; y < small.height; y++) {
      const row = small.data.subarray(4 * y * small.width, 4 * (y + 1) * small.width)
      image.data.set(row, 4 * ((3500 + y) * 5000 + 3000))
    }
    const result = await engine.read(image)
    expect(result.text).toBe(lines.join('\n'))
    expect(result.lines[0]?.box.y).toBeGreaterThan(3500)
  })
})
