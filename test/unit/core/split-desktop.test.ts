import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitDesktop } from '../../../main/core/split-desktop.ts'
import { thawed } from '../../support/thawed.ts'

/** A picture whose pixels say where they are: x and y, two bytes each. */
function coordinates(width: number, height: number) {
  const data = new Uint8Array(width * height * 4)
  const view = new DataView(data.buffer)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      view.setUint16((y * width + x) * 4, x)
      view.setUint16((y * width + x) * 4 + 2, y)
    }
  }
  return { width, height, data }
}

const at = ({ data }: { data: Uint8Array }, index: number) => {
  const view = new DataView(data.buffer, data.byteOffset)
  return [view.getUint16(index * 4), view.getUint16(index * 4 + 2)]
}

describe('splitDesktop', () => {
  it('takes one display as it is, at whatever scale', () => {
    const picture = coordinates(300, 150)
    const bounds = { x: 0, y: 0, width: 200, height: 100 }
    const [frame] = splitDesktop(picture, [{ id: 7, bounds }])
    expect(frame?.display).toEqual({ id: 7, bounds, pixels: { width: 300, height: 150 } })
    expect(frame && thawed(frame.image)).toEqual(picture)
  })

  it('finds displays left of and above the first one', () => {
    const picture = coordinates(600, 300)
    const frames = splitDesktop(picture, [
      { id: 1, bounds: { x: 0, y: 0, width: 200, height: 100 } },
      { id: 2, bounds: { x: -100, y: -50, width: 100, height: 150 } },
    ])
    expect(frames.map(({ display }) => display.pixels)).toEqual([
      { width: 400, height: 200 },
      { width: 200, height: 300 },
    ])
    expect(frames.map(({ image }) => at(thawed(image), 0))).toEqual([
      [200, 100],
      [0, 0],
    ])
  })

  it('gives displays side by side every pixel once', () => {
    const size = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(size, size, size, fc.constantFrom(1, 1.25, 1.5, 2), (a, b, height, scale) => {
        const picture = coordinates(Math.round((a + b) * scale), Math.round(height * scale))
        const [left, right] = splitDesktop(picture, [
          { id: 1, bounds: { x: 0, y: 0, width: a, height } },
          { id: 2, bounds: { x: a, y: 0, width: b, height } },
        ])
        const widths = (left?.image.width ?? 0) + (right?.image.width ?? 0)
        expect(widths).toBe(picture.width)
        expect(left?.image.height).toBe(picture.height)
        if (right !== undefined && right.image.width > 0) {
          expect(at(thawed(right.image), 0)).toEqual([left?.image.width, 0])
        }
      }),
    )
  })
})
