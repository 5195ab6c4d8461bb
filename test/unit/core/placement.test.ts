import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../common/geometry.ts'
import { overlap, placeBeside } from '../../../main/core/placement.ts'

const workArea = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 300, max: 3000 }),
  height: fc.integer({ min: 300, max: 2000 }),
})
const size = fc.record({
  width: fc.integer({ min: 100, max: 900 }),
  height: fc.integer({ min: 100, max: 900 }),
})
const share = fc.double({ min: 0, max: 1, noNaN: true })
const scene = fc
  .tuple(workArea, size, share, share, share, share)
  .map(([area, window, x, y, width, height]) => ({
    area,
    window,
    selection: {
      x: area.x + x * area.width,
      y: area.y + y * area.height,
      width: width * (1 - x) * area.width,
      height: height * (1 - y) * area.height,
    },
  }))

function isInside(rect: Rect, area: Rect): boolean {
  return (
    rect.x >= area.x &&
    rect.y >= area.y &&
    rect.x + rect.width <= area.x + area.width &&
    rect.y + rect.height <= area.y + area.height
  )
}

describe('placeBeside', () => {
  it('stays inside the work area, in whole DIP, and shrinks only where it has to', () => {
    fc.assert(
      fc.property(scene, ({ area, window, selection }) => {
        const place = placeBeside(selection, area, window)
        expect(isInside(place, area)).toBe(true)
        expect(place.width).toBe(Math.min(window.width, area.width))
        expect(place.height).toBe(Math.min(window.height, area.height))
        expect(Object.values(place).every(Number.isInteger)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('hides nothing of the selection where a side has room', () => {
    const margin = 13
    fc.assert(
      fc.property(scene, ({ area, window, selection }) => {
        const sideways = Math.max(
          area.x + area.width - selection.x - selection.width,
          selection.x - area.x,
        )
        const upright = Math.max(
          area.y + area.height - selection.y - selection.height,
          selection.y - area.y,
        )
        const fits = window.width <= area.width && window.height <= area.height
        fc.pre(fits && (sideways >= window.width + margin || upright >= window.height + margin))
        expect(overlap(placeBeside(selection, area, window), selection)).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('hides no more than any corner would where no side has room', () => {
    const area = { x: 0, y: 0, width: 1000, height: 800 }
    const selection = { x: 100, y: 60, width: 880, height: 730 }
    const place = placeBeside(selection, area, { width: 400, height: 300 })
    expect(place).toMatchObject({ x: 0, y: 0 })
  })

  it('prefers the right, then the left, then below, then above', () => {
    const area = { x: 0, y: 0, width: 1000, height: 1000 }
    const window = { width: 300, height: 300 }
    const at = (x: number, y: number, width: number, height: number) =>
      placeBeside({ x, y, width, height }, area, window)
    expect(at(100, 100, 100, 100)).toMatchObject({ x: 212, y: 100 })
    expect(at(800, 100, 100, 100)).toMatchObject({ x: 488, y: 100 })
    expect(at(100, 100, 800, 100)).toMatchObject({ x: 100, y: 212 })
    expect(at(100, 800, 800, 100)).toMatchObject({ x: 100, y: 488 })
  })
})
