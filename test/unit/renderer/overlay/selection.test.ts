import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  reduceSelection,
  type Selection,
  type SelectionEvent,
  visibleRect,
} from '../../../../renderer/overlay/selection.ts'

const display = { width: 800, height: 600 }
const none: Selection = { phase: 'none' }
const press = (x: number, y: number): SelectionEvent => ({ type: 'press', at: { x, y } })
const move = (x: number, y: number): SelectionEvent => ({ type: 'move', at: { x, y } })
const release = (x: number, y: number, adjust = false): SelectionEvent => ({
  type: 'release',
  at: { x, y },
  adjust,
})

function stateOf(...events: readonly SelectionEvent[]): Selection {
  return events.reduce((state, event) => reduceSelection(state, event, display), none)
}

const adjusting = stateOf(press(100, 100), release(200, 150, true))

describe('dragging', () => {
  it.each([
    [press(10, 20), release(110, 70)],
    [press(110, 70), release(10, 20)],
    [press(110, 20), release(10, 70)],
  ])('chooses the same rectangle whichever way it goes', (from, to) => {
    const rect = { x: 10, y: 20, width: 100, height: 50 }
    expect(stateOf(from, to)).toEqual({ phase: 'chosen', rect })
  })

  it('ends at the display’s edge', () => {
    const rect = { x: 700, y: 500, width: 100, height: 100 }
    expect(stateOf(press(700, 500), release(5000, 5000))).toEqual({ phase: 'chosen', rect })
  })

  it('leaves on a click, but not on a slip in one direction', () => {
    expect(stateOf(press(10, 10), release(12, 12))).toEqual({ phase: 'left' })
    expect(stateOf(press(10, 10), release(200, 10))).toEqual(none)
  })

  it('shows what is dragged and nothing before', () => {
    expect(visibleRect(none)).toBeUndefined()
    const rect = { x: 10, y: 10, width: 30, height: 20 }
    expect(visibleRect(stateOf(press(10, 10), move(40, 30)))).toEqual(rect)
  })
})

describe('adjusting', () => {
  const rect = { x: 100, y: 100, width: 100, height: 50 }

  it('waits for a confirmation', () => {
    expect(adjusting).toEqual({ phase: 'adjusting', rect })
    expect(reduceSelection(adjusting, { type: 'confirm' }, display)).toEqual({
      phase: 'chosen',
      rect,
    })
  })

  it('moves the rectangle by the point where it is gripped', () => {
    const events = [press(150, 120), move(160, 140), release(170, 130, true)]
    const moved = events.reduce((state, event) => reduceSelection(state, event, display), adjusting)
    expect(moved).toEqual({ phase: 'adjusting', rect: { ...rect, x: 120, y: 110 } })
  })

  it('starts anew on a press outside the rectangle', () => {
    const pressed = reduceSelection(adjusting, press(500, 500), display)
    expect(pressed).toMatchObject({ phase: 'dragging', rect: { width: 0, height: 0 } })
  })

  it('is nudged as far as the edge', () => {
    const nudge: SelectionEvent = { type: 'nudge', by: { x: -1, y: 1000 } }
    const nudged = reduceSelection(adjusting, nudge, display)
    expect(nudged).toEqual({ phase: 'adjusting', rect: { ...rect, x: 99, y: 550 } })
  })
})

describe('every selection', () => {
  const coordinate = fc.integer({ min: -200, max: 1000 })
  const at = fc.record({ x: coordinate, y: coordinate })
  const inside = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
  })
  const event = fc.oneof(
    inside.map((point): SelectionEvent => ({ type: 'press', at: point })),
    at.map((point): SelectionEvent => ({ type: 'move', at: point })),
    fc
      .tuple(at, fc.boolean())
      .map(([point, adjust]): SelectionEvent => ({ type: 'release', at: point, adjust })),
    at.map((by): SelectionEvent => ({ type: 'nudge', by })),
    fc.constant<SelectionEvent>({ type: 'confirm' }),
  )

  it('lies inside the display, and a chosen one covers something', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const state = stateOf(...events)
        const rect = state.phase === 'chosen' ? state.rect : visibleRect(state)
        if (rect === undefined) return
        expect(Math.min(rect.x, rect.y)).toBeGreaterThanOrEqual(0)
        expect(rect.x + rect.width).toBeLessThanOrEqual(display.width)
        expect(rect.y + rect.height).toBeLessThanOrEqual(display.height)
        if (state.phase === 'chosen') expect(rect.width * rect.height).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays as it ended until the next session', () => {
    fc.assert(
      fc.property(event, fc.constantFrom('chosen', 'left'), (next, end) => {
        const ended =
          end === 'left' ? stateOf({ type: 'leave' }) : stateOf(press(1, 1), release(9, 9))
        expect(ended.phase).toBe(end)
        expect(reduceSelection(ended, next, display)).toBe(ended)
        expect(reduceSelection(ended, { type: 'reset' }, display)).toEqual(none)
      }),
    )
  })
})
