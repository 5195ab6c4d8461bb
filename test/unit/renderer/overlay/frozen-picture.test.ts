import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRuns } from '../../../../common/pixel-runs.ts'
import {
  colourAt,
  FrozenPicture,
  pixelsAround,
} from '../../../../renderer/overlay/frozen-picture.ts'

/** A picture whose pixels say where they are, in strips of 7 rows. */
function placesOf(width: number, height: number) {
  const data = new Uint8Array(4 * width * height)
  for (let i = 0; i < width * height; i += 1) {
    data.set([i % width, Math.floor(i / width), 7, 0], 4 * i)
  }
  const picture = new FrozenPicture({ width, height })
  for (let y = 0; y < height; y += 7) {
    expect(picture.isComplete).toBe(false)
    const pixels = new Uint32Array(data.slice(4 * width * y, 4 * width * (y + 7)).buffer)
    const words = new Uint32Array(pixels.length + 1)
    const strip = words.slice(0, encodeRuns(pixels, words))
    picture.add({ rows: Math.min(7, height - y), data: strip })
  }
  expect(picture.isComplete).toBe(true)
  return picture
}

describe('colourAt', () => {
  it('names the colour of one pixel', () => {
    expect(colourAt(placesOf(40, 30), { x: 31, y: 10 })).toBe('#1f0a07')
  })
})

describe('pixelsAround', () => {
  it('gives every pixel around one, opaque, and black beyond the picture', () => {
    const picture = placesOf(40, 30)
    const at = fc.record({
      x: fc.integer({ min: 0, max: 39 }),
      y: fc.integer({ min: 0, max: 29 }),
    })
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 25 }), (middle, reach) => {
        const side = 2 * reach + 1
        const wanted = Array.from({ length: side * side }, (_, i) => {
          const x = middle.x - reach + (i % side)
          const y = middle.y - reach + Math.floor(i / side)
          const isInside = x >= 0 && y >= 0 && x < 40 && y < 30
          return isInside ? [x, y, 7, 255] : [0, 0, 0, 255]
        })
        expect([...pixelsAround(picture, middle, reach)]).toEqual(wanted.flat())
      }),
      { numRuns: 50 },
    )
  })
})
