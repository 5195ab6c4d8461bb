import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handlePoint, handleReach, handles, hasRoom } from '../../../../renderer/overlay/placing.ts'

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
