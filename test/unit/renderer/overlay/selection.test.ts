import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Handle,
  plainDrag,
  reduceSelection,
  type Selection,
  type SelectionEvent,
  visibleRect,
} from '../../../../renderer/overlay/selection.ts'

const display = { width: 800, height: 600 }
const none: Selection = { phase: 'none' }
const press = (x: number, y: number): SelectionEvent => ({ type: 'press', at: { x, y } })
const move = (x: number, y: number, carry = false): SelectionEvent => ({
  type: 'move',
  at: { x, y },
  carry,
})
const grip = (x: number, y: number, handle: Handle): SelectionEvent => ({
  type: 'press',
  at: { x, y },
  handle,
})
const release = (x: number, y: number, adjust = false): SelectionEvent => ({
  type: 'release',
  at: { x, y },
  adjust,
})

function stateOf(...events: readonly SelectionEvent[]): Selection {
  return following(none, ...events)
}

function following(before: Selection, ...events: readonly SelectionEvent[]): Selection {
  return events.reduce((state, event) => reduceSelection(state, event, display), before)
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

  it('takes the outlined window on a click or Enter, and leaves a drag as it is', () => {
    const window = { x: 40, y: 30, width: 300, height: 200 }
    const up = (x: number, y: number, adjust = false): SelectionEvent => ({
      type: 'release',
      at: { x, y },
      adjust,
      window,
    })
    expect(stateOf(press(50, 50), up(51, 50))).toEqual({ phase: 'chosen', rect: window })
    expect(stateOf(press(50, 50), up(51, 50, true))).toEqual({ phase: 'adjusting', rect: window })
    expect(stateOf({ type: 'confirm', window })).toEqual({ phase: 'chosen', rect: window })
    expect(stateOf({ type: 'take', window })).toEqual({ phase: 'chosen', rect: window })
    expect(stateOf(press(10, 20), up(110, 70))).toEqual({
      phase: 'chosen',
      rect: { x: 10, y: 20, width: 100, height: 50 },
    })
    expect(following(adjusting, { type: 'confirm', window })).toEqual({
      phase: 'chosen',
      rect: visibleRect(adjusting),
    })
    expect(stateOf({ type: 'confirm' })).toEqual(none)
  })

  it('leaves on a click, but not on a slip in one direction', () => {
    expect(stateOf(press(10, 10), release(12, 12))).toEqual({ phase: 'left' })
    expect(stateOf(press(10, 10), release(200, 10))).toEqual(none)
  })

  it('is carried along while the key for it is held, and goes on from there', () => {
    const carried = stateOf(press(100, 100), move(200, 150), move(230, 160, true))
    expect(visibleRect(carried)).toEqual({ x: 130, y: 110, width: 100, height: 50 })
    const rect = { x: 130, y: 110, width: 120, height: 60 }
    expect(following(carried, release(250, 170))).toEqual({ phase: 'chosen', rect })
  })

  it('is not begun anew by a second press', () => {
    const dragging = stateOf(press(100, 100), move(200, 150))
    expect(reduceSelection(dragging, press(10, 10), display)).toBe(dragging)
  })

  it('chooses nothing where it ended before the release', () => {
    const ended = stateOf(press(100, 100), move(200, 150), { type: 'reset' })
    expect(following(ended, move(300, 300), release(400, 300))).toEqual(none)
    const left = stateOf(press(100, 100), move(200, 150), { type: 'leave' })
    expect(following(left, move(300, 300), release(400, 300))).toEqual({ phase: 'left' })
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
    const moved = following(adjusting, press(150, 120), move(160, 140), release(170, 130, true))
    expect(moved).toEqual({ phase: 'adjusting', rect: { ...rect, x: 120, y: 110 } })
  })

  it('starts anew on a press outside the rectangle', () => {
    const pressed = reduceSelection(adjusting, press(500, 500), display)
    expect(pressed).toMatchObject({ phase: 'dragging', rect: { width: 0, height: 0 } })
  })

  it('keeps the selection on a click beside it, and goes on adjusting after a drag there', () => {
    expect(following(adjusting, press(500, 500), release(501, 500))).toEqual(adjusting)
    expect(following(adjusting, press(500, 500), release(600, 500))).toEqual(adjusting)
    const rect = { x: 500, y: 400, width: 100, height: 100 }
    const next = following(adjusting, press(500, 500), release(600, 400))
    expect(next).toEqual({ phase: 'adjusting', rect })
  })

  it('moves from anywhere while the key for it is held', () => {
    const press: SelectionEvent = { type: 'press', at: { x: 600, y: 500 }, carry: true }
    const moved = following(adjusting, press, release(610, 470, true))
    expect(moved).toEqual({ phase: 'adjusting', rect: { ...rect, x: 110, y: 70 } })
  })

  it.each<[Handle, typeof rect]>([
    [
      { x: -1, y: -1 },
      { x: 110, y: 105, width: 90, height: 45 },
    ],
    [
      { x: 0, y: -1 },
      { x: 100, y: 105, width: 100, height: 45 },
    ],
    [
      { x: 1, y: -1 },
      { x: 100, y: 105, width: 110, height: 45 },
    ],
    [
      { x: 1, y: 0 },
      { x: 100, y: 100, width: 110, height: 50 },
    ],
    [
      { x: 1, y: 1 },
      { x: 100, y: 100, width: 110, height: 55 },
    ],
    [
      { x: 0, y: 1 },
      { x: 100, y: 100, width: 100, height: 55 },
    ],
    [
      { x: -1, y: 1 },
      { x: 110, y: 100, width: 90, height: 55 },
    ],
    [
      { x: -1, y: 0 },
      { x: 110, y: 100, width: 90, height: 50 },
    ],
  ])('moves the edges of a handle by as much as the pointer and the keys: %o', (handle, wanted) => {
    const by = { x: 10, y: 5 }
    const dragged = following(adjusting, grip(203, 99, handle), move(300, 300), release(213, 104))
    expect(dragged).toEqual({ phase: 'adjusting', rect: wanted })
    const pressed = reduceSelection(adjusting, { type: 'stretch', handle, by }, display)
    expect(pressed).toEqual({ phase: 'adjusting', rect: wanted })
  })

  it('moves no edge across the other one', () => {
    const dragged = following(adjusting, grip(200, 150, { x: 1, y: 1 }), release(10, 10))
    expect(dragged).toEqual({ phase: 'adjusting', rect: { ...rect, width: 1, height: 1 } })
  })

  it('is taken as it is at once, and the whole display where nothing is selected', () => {
    const dragged = stateOf(press(10, 20), move(60, 50), { type: 'take' })
    expect(dragged).toEqual({ phase: 'chosen', rect: { x: 10, y: 20, width: 50, height: 30 } })
    const all = { phase: 'chosen', rect: { x: 0, y: 0, ...display } }
    expect(stateOf({ type: 'take' })).toEqual(all)
    expect(stateOf(press(10, 20), { type: 'take' })).toEqual(all)
  })

  it('takes a rectangle that was named, as far as the display goes', () => {
    const all = { x: 0, y: 0, ...display }
    expect(stateOf({ type: 'set', rect: all })).toEqual({ phase: 'adjusting', rect: all })
    const far = { x: 790, y: 590, width: 100, height: 0 }
    const set = reduceSelection(adjusting, { type: 'set', rect: far }, display)
    expect(visibleRect(set)).toEqual({ x: 700, y: 590, width: 100, height: 1 })
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
  const side = fc.constantFrom<-1 | 0 | 1>(-1, 0, 1)
  const handle = fc.record({ x: side, y: side })
  const event = fc.oneof(
    fc
      .record({
        at: inside,
        carry: fc.boolean(),
        handle: fc.option(handle, { nil: undefined }),
      })
      .map((pressed): SelectionEvent => ({ type: 'press', ...pressed })),
    fc
      .record({ at, carry: fc.boolean() })
      .map((moved): SelectionEvent => ({ type: 'move', ...moved })),
    fc
      .record({ handle, by: at })
      .map((stretched): SelectionEvent => ({ type: 'stretch', ...stretched })),
    fc
      .record({ x: coordinate, y: coordinate, width: coordinate, height: coordinate })
      .map((rect): SelectionEvent => ({ type: 'set', rect })),
    fc
      .tuple(at, fc.boolean())
      .map(([point, adjust]): SelectionEvent => ({ type: 'release', at: point, adjust })),
    at.map((by): SelectionEvent => ({ type: 'nudge', by })),
    fc.constantFrom<SelectionEvent>({ type: 'confirm' }, { type: 'take' }),
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

describe('plainDrag', () => {
  it.each([
    [100, 100, 40, 60],
    [10, 20, 80, 50],
    [80, 20, 10, 60],
  ])('tells from where to where: from %i, %i to %i, %i', (x, y, toX, toY) => {
    const state = stateOf(press(x, y), { type: 'move', at: { x: toX, y: toY } })
    const [from, to] = [
      { x, y },
      { x: toX, y: toY },
    ]
    expect(plainDrag(state)).toEqual({ from, to })
  })

  it('tells nothing of a short drag, and of none', () => {
    const short = stateOf(press(10, 10), { type: 'move', at: { x: 14, y: 60 } })
    expect(plainDrag(short)).toBeUndefined()
    expect(plainDrag(stateOf(press(10, 10), release(60, 60)))).toBeUndefined()
  })
})
