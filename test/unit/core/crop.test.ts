import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, regionToPixels } from '../../../common/geometry.ts'
import { cropRegion } from '../../../main/core/crop.ts'
import type { Frame, PixelImage } from '../../../main/core/ports.ts'
import { frozen } from '../../../main/core/strips.ts'
import { thawed } from '../../support/thawed.ts'

function frameOf(id: number, width: number, height: number, scale: number): Frame {
  const data = Uint8Array.from({ length: width * height * 4 }, (_, index) => (index * 7 + id) % 251)
  const bounds = { x: 5000 * id, y: -30, width: width / scale, height: height / scale }
  return {
    display: { id, bounds, pixels: { width, height } },
    image: frozen({ width, height, data }),
  }
}

function pixelAt({ data, width }: PixelImage, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 4, (y * width + x + 1) * 4)]
}

const side = fc.integer({ min: 1, max: 24 })
const offset = fc.double({ min: -10, max: 30, noNaN: true })

describe('cropRegion', () => {
  it('has the pixel of the frame at every place of the cut', () => {
    const scale = fc.constantFrom(1, 1.25, 1.5, 2)
    fc.assert(
      fc.property(
        side,
        side,
        scale,
        offset,
        offset,
        side,
        side,
        (w, h, by, x, y, width, height) => {
          const frame = frameOf(1, w, h, by)
          const rect = { x, y, width, height }
          const cut = cropRegion([frameOf(0, 9, 9, 1), frame], { displayId: 1, rect })
          const area = regionToPixels(rect, frame.display)
          if (area.width === 0 || area.height === 0) {
            expect(cut).toBeUndefined()
            return
          }
          expect(cut).toMatchObject({ width: area.width, height: area.height })
          expect(cut?.data).toHaveLength(area.width * area.height * 4)
          const whole = thawed(frame.image)
          for (let row = 0; cut !== undefined && row < cut.height; row += 1) {
            for (let column = 0; column < cut.width; column += 1) {
              const wanted = pixelAt(whole, area.x + column, area.y + row)
              expect(pixelAt(cut, column, row)).toEqual(wanted)
            }
          }
        },
      ),
    )
  })

  it('is a copy, so that the frame can be given back', () => {
    const frame = frameOf(1, 4, 4, 1)
    const rect = { x: 0, y: 0, width: 4, height: 4 }
    const cut = cropRegion([frame], { displayId: 1, rect })
    for (const { data } of frame.image.strips()) data.fill(0)
    expect(cut?.data.some((byte) => byte !== 0)).toBe(true)
  })

  it('is nothing where the display is gone', () => {
    const region = { displayId: 2, rect: { x: 0, y: 0, width: 4, height: 4 } }
    expect(cropRegion([frameOf(1, 4, 4, 1)], region)).toBeUndefined()
  })

  it('has black where the region is covered, and the frame stays as it is', () => {
    const scale = fc.constantFrom(1, 1.25, 1.5, 2)
    const box = fc.record({
      x: fc.integer({ min: -5, max: 25 }),
      y: fc.integer({ min: -5, max: 25 }),
      width: side,
      height: side,
    })
    fc.assert(
      fc.property(side, side, scale, box, box, (w, h, by, rect, cover) => {
        const frame = frameOf(1, w, h, by)
        const before = thawed(frame.image)
        const region = { displayId: 1, rect }
        const plain = cropRegion([frame], region)
        const cut = cropRegion([frame], { ...region, covers: [cover] })
        expect(thawed(frame.image)).toEqual(before)
        expect(cut === undefined).toBe(plain === undefined)
        if (plain === undefined || cut === undefined) return
        const area = regionToPixels(rect, frame.display)
        for (let y = 0; y < cut.height; y += 1) {
          for (let x = 0; x < cut.width; x += 1) {
            const isCovered = contains(cover, { x: area.x + x, y: area.y + y })
            const wanted = isCovered ? [0, 0, 0, 255] : pixelAt(plain, x, y)
            expect(pixelAt(cut, x, y)).toEqual(wanted)
          }
        }
      }),
    )
  })
})
