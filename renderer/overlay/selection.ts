import { clampRect, type Point, type Rect, rectBetween, type Size } from '../../common/geometry.ts'

/** What the user is doing on one overlay. All coordinates in DIP relative to the display. */
export type Selection =
  | { readonly phase: 'none' }
  | { readonly phase: 'dragging'; readonly anchor: Point; readonly rect: Rect }
  | { readonly phase: 'adjusting'; readonly rect: Rect }
  | { readonly phase: 'moving'; readonly grip: Point; readonly rect: Rect }
  | { readonly phase: 'chosen'; readonly rect: Rect }
  | { readonly phase: 'left' }

export type SelectionEvent =
  | { readonly type: 'press'; readonly at: Point }
  | { readonly type: 'move'; readonly at: Point }
  | { readonly type: 'release'; readonly at: Point; readonly adjust: boolean }
  | { readonly type: 'nudge'; readonly by: Point }
  | { readonly type: 'confirm' }
  | { readonly type: 'leave' }
  | { readonly type: 'reset' }

/** A drag shorter than this in both directions, in DIP, is a click. */
const clickDistance = 3

/** The next state; `chosen` and `left` end a session and change by `reset` only. */
export function reduceSelection(state: Selection, event: SelectionEvent, display: Size): Selection {
  if (event.type === 'reset') return { phase: 'none' }
  if (state.phase === 'chosen' || state.phase === 'left') return state
  switch (event.type) {
    case 'press':
      return press(state, event.at)
    case 'move':
      return move(state, event.at, display)
    case 'release':
      return release(move(state, event.at, display), event.adjust)
    case 'nudge':
      return state.phase === 'adjusting'
        ? { ...state, rect: shift(state.rect, event.by, display) }
        : state
    case 'confirm':
      return state.phase === 'adjusting' ? { phase: 'chosen', rect: state.rect } : state
    case 'leave':
      return { phase: 'left' }
  }
}

function press(state: Selection, at: Point): Selection {
  if (state.phase === 'adjusting' && contains(state.rect, at)) {
    return {
      phase: 'moving',
      rect: state.rect,
      grip: { x: at.x - state.rect.x, y: at.y - state.rect.y },
    }
  }
  return { phase: 'dragging', anchor: at, rect: { ...at, width: 0, height: 0 } }
}

function move(state: Selection, at: Point, display: Size): Selection {
  if (state.phase === 'dragging') {
    const all = { x: 0, y: 0, ...display }
    return { ...state, rect: clampRect(rectBetween(state.anchor, at), all) }
  }
  if (state.phase === 'moving') {
    const by = { x: at.x - state.grip.x - state.rect.x, y: at.y - state.grip.y - state.rect.y }
    return { ...state, rect: shift(state.rect, by, display) }
  }
  return state
}

function release(state: Selection, adjust: boolean): Selection {
  if (state.phase === 'moving') return { phase: 'adjusting', rect: state.rect }
  if (state.phase !== 'dragging') return state
  const { rect } = state
  if (rect.width < clickDistance && rect.height < clickDistance) return { phase: 'left' }
  // A straight line covers no pixel; the press was a slip, not a wish to leave.
  if (rect.width < 1 || rect.height < 1) return { phase: 'none' }
  return adjust ? { phase: 'adjusting', rect } : { phase: 'chosen', rect }
}

function shift(rect: Rect, by: Point, display: Size): Rect {
  return {
    ...rect,
    x: Math.min(Math.max(0, rect.x + by.x), display.width - rect.width),
    y: Math.min(Math.max(0, rect.y + by.y), display.height - rect.height),
  }
}

function contains(rect: Rect, at: Point): boolean {
  return (
    at.x >= rect.x && at.y >= rect.y && at.x < rect.x + rect.width && at.y < rect.y + rect.height
  )
}

/** The selection's rectangle where there is one to draw. */
export function visibleRect(state: Selection): Rect | undefined {
  return state.phase === 'dragging' || state.phase === 'adjusting' || state.phase === 'moving'
    ? state.rect
    : undefined
}
