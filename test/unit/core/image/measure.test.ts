import { describe, expect, it } from 'vitest'
import { blobs } from '../../../../main/core/image/blobs.ts'
import { contentOf } from '../../../../main/core/image/content.ts'
import { measurePicture } from '../../../../main/core/image/measure.ts'
import { textLines } from '../../../../main/core/image/text-lines.ts'
import { coloured, greyWith } from '../ocr/draw.ts'

interface Style {
  readonly x: number
  readonly y: number
  readonly xHeight: number
  readonly value: number
}

/** Rows of shapes like `n h p o`, each two stems and a bar, in the manner of small letters. */
function letters(count: number, { x, y, xHeight, value }: Style) {
  const stem = Math.max(1, Math.round(xHeight / 7))
  return Array.from({ length: count }, (_, i) => {
    const left = x + i * Math.round(0.95 * xHeight)
    const right = left + Math.round(0.55 * xHeight)
    const rises = i % 4 === 1 ? Math.round(0.4 * xHeight) : 0
    const falls = i % 4 === 2 ? Math.round(0.4 * xHeight) : 0
    return [
      { x: left, y: y - rises, width: stem, height: xHeight + rises + falls, value },
      { x: right, y, width: stem, height: xHeight, value },
      { x: left, y, width: right - left, height: stem, value },
    ]
  }).flat()
}

describe('textLines', () => {
  it.each([
    [7, 255, 20],
    [7, 30, 220],
    [9, 128, 60],
    [14, 255, 0],
    [30, 255, 100],
  ])('measures small letters of %i pixels, %i behind %i', (xHeight, paper, ink) => {
    const shapes = [0, 1, 2].flatMap((row) =>
      letters(12, { x: 10, y: 20 + row * 3 * xHeight, xHeight, value: ink }),
    )
    const found = textLines(greyWith(700, 40 + 9 * xHeight, paper, shapes))
    expect(found).toHaveLength(3)
    for (const line of found) {
      expect(Math.abs(line.xHeight - xHeight)).toBeLessThanOrEqual(1)
      expect(line.length).toBeGreaterThanOrEqual(10)
    }
  })

  it('takes characters with many strokes for smaller ones', () => {
    const bars = Array.from({ length: 10 }, (_, i) =>
      [0, 4, 8, 12].map((down) => ({
        x: 10 + 18 * i,
        y: 20 + down,
        width: 14,
        height: 2,
        value: 0,
      })),
    ).flat()
    const stems = Array.from({ length: 10 }, (_, i) => ({
      x: 16 + 18 * i,
      y: 20,
      width: 2,
      height: 14,
      value: 0,
    }))
    const [line] = textLines(greyWith(220, 60, 255, [...bars, ...stems]))
    expect(line?.xHeight).toBeLessThan(9)
  })

  it('finds none in a blank picture, in rules and frames', () => {
    expect(textLines(greyWith(300, 200, 240))).toEqual([])
    const frame = [
      { x: 10, y: 10, width: 280, height: 1, value: 0 },
      { x: 10, y: 190, width: 280, height: 1, value: 0 },
      { x: 10, y: 10, width: 1, height: 180, value: 0 },
      { x: 290, y: 10, width: 1, height: 181, value: 0 },
    ]
    expect(textLines(greyWith(300, 200, 240, frame))).toEqual([])
  })
})

describe('contentOf', () => {
  it('leaves out margins of one colour, each side its own', () => {
    const shapes = [
      { x: 0, y: 0, width: 100, height: 20, value: 10 },
      { x: 40, y: 50, width: 30, height: 5, value: 0 },
    ]
    expect(contentOf(coloured(greyWith(100, 80, 250, shapes)))).toEqual({
      x: 40,
      y: 20,
      width: 30,
      height: 35,
    })
  })

  it('keeps a frame, and what is inside it', () => {
    const frame = [
      { x: 10, y: 10, width: 60, height: 1, value: 0 },
      { x: 10, y: 50, width: 60, height: 1, value: 0 },
    ]
    expect(contentOf(coloured(greyWith(100, 80, 250, frame)))).toEqual({
      x: 10,
      y: 10,
      width: 60,
      height: 41,
    })
  })

  it('keeps what differs a little, and takes the noise of a JPEG for blank', () => {
    const faint = [{ x: 40, y: 50, width: 3, height: 3, value: 244 }]
    const noise = [{ x: 5, y: 5, width: 1, height: 1, value: 247 }]
    const found = contentOf(coloured(greyWith(100, 80, 250, [...faint, ...noise])))
    expect(found).toEqual({ x: 40, y: 50, width: 3, height: 3 })
  })

  it('takes pixels that lie anywhere in memory', () => {
    const { width, height, data } = coloured(greyWith(9, 7, 3))
    const moved = new Uint8Array(data.length + 1).subarray(1)
    moved.set(data)
    expect(contentOf({ width, height, data: moved })).toEqual({ x: 0, y: 0, width: 9, height: 7 })
  })

  it('is all of a blank picture', () => {
    expect(contentOf(coloured(greyWith(9, 7, 3)))).toEqual({ x: 0, y: 0, width: 9, height: 7 })
  })
})

describe('blobs', () => {
  it('joins what touches by a side or a corner', () => {
    const rows = ['##..#', '..#.#', '.....', '#.#.#', '###..']
    const mask = Uint8Array.from(rows.join(''), (cell) => (cell === '#' ? 1 : 0))
    const found = blobs(mask, 5, 5).map(({ box, area }) => [
      box.x,
      box.y,
      box.width,
      box.height,
      area,
    ])
    expect(found).toEqual([
      [0, 0, 3, 2, 3],
      [4, 0, 1, 2, 2],
      [0, 3, 3, 2, 5],
      [4, 3, 1, 1, 1],
    ])
  })
})

describe('measurePicture', () => {
  it('goes by the smaller text', () => {
    const shapes = [
      ...letters(12, { x: 10, y: 20, xHeight: 20, value: 0 }),
      ...letters(12, { x: 10, y: 80, xHeight: 8, value: 0 }),
    ]
    const found = measurePicture(coloured(greyWith(400, 120, 255, shapes)))
    expect(found.xHeight).toBeGreaterThanOrEqual(7)
    expect(found.xHeight).toBeLessThanOrEqual(9)
    expect(found.photo).toBe(false)
    expect(found.lines).toHaveLength(2)
  })

  it('tells a photograph by its pixels', () => {
    let seed = 1
    const data = Uint8Array.from({ length: 4 * 50 * 40 }, () => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed % 256
    })
    expect(measurePicture({ width: 50, height: 40, data }).photo).toBe(true)
  })
})
