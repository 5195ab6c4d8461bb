import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../../../common/geometry.ts'
import {
  besidePointer,
  handlePoint,
  handleReach,
  handles,
  hasRoom,
  placeBar,
} from '../../../../renderer/overlay/placing.ts'

const display = { width: 800, height: 600 }

/** A rectangle on the display. */
const rect = fc
  .record({
    x: fc.integer({ min: 0, max: display.width - 1 }),
    y: fc.integer({ min: 0, max: display.height - 1 }),
    width: fc.integer({ min: 1, max: display.width }),
    height: fc.integer({ min: 1, max: display.height }),
  })
  .map(({ x, y, width, height }) => ({
    x,
    y,
    width: Math.min(width, display.width - x),
    height: Math.min(height, display.height - y),
  }))

describe('handles', () => {
  it('lie on the edges, and wholly on the display', () => {
    fc.assert(
      fc.property(rect, (selected) => {
        for (const handle of handles) {
          const { x, y } = handlePoint(handle, selected, display)
          expect(x).toBeGreaterThanOrEqual(handleReach)
          expect(y).toBeGreaterThanOrEqual(handleReach)
          expect(x).toBeLessThanOrEqual(display.width - handleReach)
          expect(y).toBeLessThanOrEqual(display.height - handleReach)
        }
      }),
    )
    const inside = { x: 100, y: 100, width: 200, height: 100 }
    expect(handlePoint({ x: 1, y: 0 }, inside, display)).toEqual({ x: 300, y: 150 })
  })

  it('are four where there is no room for eight', () => {
    expect(handles.filter((handle) => hasRoom(handle, { width: 200, height: 100 }))).toHaveLength(8)
    expect(handles.filter((handle) => hasRoom(handle, { width: 20, height: 20 }))).toHaveLength(4)
  })
})

const size = fc.record({
  width: fc.integer({ min: 1, max: display.width }),
  height: fc.integer({ min: 1, max: display.height }),
})

/** Whether all of a box at that place is on the display. */
function isOnDisplay(at: { x: number; y: number }, box: { width: number; height: number }) {
  return (
    Math.min(at.x, at.y) >= 0 &&
    at.x + box.width <= display.width &&
    at.y + box.height <= display.height
  )
}

describe('the bar of a selection', () => {
  it('is never outside of the display', () => {
    fc.assert(
      fc.property(size, rect, (bar, selected) => {
        expect(isOnDisplay(placeBar(bar, selected, display), bar)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is below the selection, above it where there is no room, and inside where there is none', () => {
    const bar = { width: 200, height: 40 }
    const upper = placeBar(bar, { x: 100, y: 100, width: 300, height: 100 }, display)
    expect(upper).toEqual({ x: 200, y: 218 })
    const lower = placeBar(bar, { x: 100, y: 400, width: 300, height: 180 }, display)
    expect(lower).toEqual({ x: 200, y: 342 })
    expect(placeBar(bar, { x: 0, y: 0, ...display }, display)).toEqual({ x: 594, y: 542 })
  })
})

describe('what is beside the pointer', () => {
  it('is on the display and never under the pointer', () => {
    const magnifier = { width: 152, height: 194 }
    const pointer = fc.record({
      x: fc.integer({ min: 0, max: display.width - 1 }),
      y: fc.integer({ min: 0, max: display.height - 1 }),
    })
    fc.assert(
      fc.property(pointer, (at) => {
        const place = besidePointer(at, magnifier, display)
        expect(isOnDisplay(place, magnifier)).toBe(true)
        expect(contains({ ...place, ...magnifier }, at)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
