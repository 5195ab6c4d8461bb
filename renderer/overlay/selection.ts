import {
  clamp,
  clampRect,
  contains,
  type Point,
  type Rect,
  rectBetween,
  type Size,
} from '../../common/geometry.ts'

/** Which edges a handle moves: -1 the left or upper one, 1 the right or lower one, 0 none. */
export interface Handle {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** What the user is doing on one overlay. All coordinates in DIP relative to the display. */
export type Selection =
  | { readonly phase: 'none' }
  | {
      readonly phase: 'dragging'
      readonly anchor: Point
      /** Where the pointer is. */
      readonly at: Point
      readonly rect: Rect
      /** The selection that the drag would replace; a mere click leaves it. */
      readonly before?: Rect | undefined
    }
  | { readonly phase: 'adjusting'; readonly rect: Rect }
  | { readonly phase: 'moving'; readonly grip: Point; readonly rect: Rect }
  | {
      readonly phase: 'resizing'
      readonly handle: Handle
      /** From the pointer to the corner where the moved edges meet. */
      readonly grip: Point
      readonly at: Point
      readonly rect: Rect
    }
  | { readonly phase: 'chosen'; readonly rect: Rect }
  | { readonly phase: 'left' }

/** `window`: the rectangle of the window that is outlined, which is taken where nothing else is. */
export type SelectionEvent =
  /** `carry`: the key that moves the whole selection is held, here and below. */
  | {
      readonly type: 'press'
      readonly at: Point
      readonly handle?: Handle | undefined
      readonly carry?: boolean
    }
  | { readonly type: 'move'; readonly at: Point; readonly carry?: boolean }
  | {
      readonly type: 'release'
      readonly at: Point
      readonly adjust: boolean
      readonly carry?: boolean
      readonly window?: Rect | undefined
    }
  | { readonly type: 'nudge'; readonly by: Point }
  /** Moves the edges of a handle by the keyboard. */
  | { readonly type: 'stretch'; readonly handle: Handle; readonly by: Point }
  /** Selects a rectangle that was named, for adjusting. */
  | { readonly type: 'set'; readonly rect: Rect }
  | { readonly type: 'confirm'; readonly window?: Rect | undefined }
  /** Chooses what is selected as it is now; else the window, else the whole display. */
  | { readonly type: 'take'; readonly window?: Rect | undefined }
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
      return press(state, event)
    case 'move':
      return move(state, event.at, event.carry === true, display)
    case 'release':
      return release(move(state, event.at, event.carry === true, display), event)
    case 'nudge':
      return state.phase === 'adjusting'
        ? { ...state, rect: shift(state.rect, event.by, display) }
        : state
    case 'stretch':
      return state.phase === 'adjusting'
        ? { ...state, rect: stretch(state.rect, event.handle, event.by, display) }
        : state
    case 'set':
      return state.phase === 'none' || state.phase === 'adjusting'
        ? { phase: 'adjusting', rect: within(event.rect, display) }
        : state
    case 'confirm':
      if (state.phase === 'adjusting') return { phase: 'chosen', rect: state.rect }
      return state.phase === 'none' && event.window !== undefined
        ? { phase: 'chosen', rect: event.window }
        : state
    case 'take':
      return { phase: 'chosen', rect: selectedOr(event.window ?? whole(display), state) }
    case 'leave':
      return { phase: 'left' }
  }
}

function press(
  state: Selection,
  { at, handle, carry = false }: SelectionEvent & { readonly type: 'press' },
): Selection {
  if (state.phase === 'adjusting') {
    const { rect } = state
    if (handle !== undefined && !carry) {
      const corner = cornerOf(rect, handle)
      const grip = { x: corner.x - at.x, y: corner.y - at.y }
      return { phase: 'resizing', handle, grip, at, rect }
    }
    if (carry || contains(rect, at)) {
      return { phase: 'moving', rect, grip: { x: at.x - rect.x, y: at.y - rect.y } }
    }
  }
  // A second button changes nothing about the drag that the first one began.
  if (state.phase !== 'none' && state.phase !== 'adjusting') return state
  return {
    phase: 'dragging',
    anchor: at,
    at,
    rect: { ...at, width: 0, height: 0 },
    ...(state.phase === 'adjusting' ? { before: state.rect } : {}),
  }
}

function move(state: Selection, at: Point, carry: boolean, display: Size): Selection {
  if (state.phase === 'moving') {
    const by = { x: at.x - state.grip.x - state.rect.x, y: at.y - state.grip.y - state.rect.y }
    return { ...state, rect: shift(state.rect, by, display) }
  }
  if (state.phase !== 'dragging' && state.phase !== 'resizing') return state
  const by = { x: at.x - state.at.x, y: at.y - state.at.y }
  if (state.phase === 'resizing') {
    if (carry) return { ...state, at, rect: shift(state.rect, by, display) }
    const { handle, grip } = state
    const corner = cornerOf(state.rect, handle)
    const way = { x: at.x + grip.x - corner.x, y: at.y + grip.y - corner.y }
    return { ...state, at, rect: stretch(state.rect, handle, way, display) }
  }
  if (!carry) {
    return { ...state, at, rect: clampRect(rectBetween(state.anchor, at), whole(display)) }
  }
  const rect = shift(state.rect, by, display)
  const anchor = {
    x: state.anchor.x + rect.x - state.rect.x,
    y: state.anchor.y + rect.y - state.rect.y,
  }
  return { ...state, at, anchor, rect }
}

function release(
  state: Selection,
  { adjust, window }: SelectionEvent & { readonly type: 'release' },
): Selection {
  if (state.phase === 'moving' || state.phase === 'resizing') {
    return { phase: 'adjusting', rect: state.rect }
  }
  if (state.phase !== 'dragging') return state
  const { rect, before } = state
  if (before !== undefined && (isClick(state) || rect.width < 1 || rect.height < 1)) {
    return { phase: 'adjusting', rect: before }
  }
  if (isClick(state)) {
    if (window === undefined) return { phase: 'left' }
    return { phase: adjust ? 'adjusting' : 'chosen', rect: window }
  }
  // A straight line covers no pixel; the press was a slip, not a wish to leave.
  if (rect.width < 1 || rect.height < 1) return { phase: 'none' }
  // Who had adjusted one selection goes on adjusting with the next.
  return adjust || before !== undefined ? { phase: 'adjusting', rect } : { phase: 'chosen', rect }
}

/** Whether a drag, released here, is a click. */
export function isClick({ rect }: { readonly rect: Rect }): boolean {
  return rect.width < clickDistance && rect.height < clickDistance
}

function shift(rect: Rect, by: Point, display: Size): Rect {
  return {
    ...rect,
    x: clamp(rect.x + by.x, 0, display.width - rect.width),
    y: clamp(rect.y + by.y, 0, display.height - rect.height),
  }
}

/** Where the edges of a handle meet; of one without an edge to the side, the left or upper one. */
function cornerOf(rect: Rect, handle: Handle): Point {
  return {
    x: handle.x === 1 ? rect.x + rect.width : rect.x,
    y: handle.y === 1 ? rect.y + rect.height : rect.y,
  }
}

/** Moves the edges of a handle, never across the opposite edge nor out of the display. */
function stretch(rect: Rect, handle: Handle, by: Point, display: Size): Rect {
  const [x, width] = stretched(rect.x, rect.width, handle.x, by.x, display.width)
  const [y, height] = stretched(rect.y, rect.height, handle.y, by.y, display.height)
  return { x, y, width, height }
}

/** One dimension: the new start and length. */
function stretched(
  start: number,
  length: number,
  side: -1 | 0 | 1,
  by: number,
  limit: number,
): readonly [number, number] {
  const end = start + length
  if (side === 0) return [start, length]
  if (side === 1) return [start, clamp(end + by, Math.min(start + 1, limit), limit) - start]
  const moved = clamp(start + by, 0, Math.max(0, end - 1))
  return [moved, end - moved]
}

/** A rectangle as it was named, inside the display and never smaller than 1 DIP. */
function within(rect: Rect, display: Size): Rect {
  const width = clamp(rect.width, 1, display.width)
  const height = clamp(rect.height, 1, display.height)
  return shift({ ...rect, width, height }, { x: 0, y: 0 }, display)
}

function selectedOr(otherwise: Rect, state: Selection): Rect {
  const rect = visibleRect(state)
  return rect !== undefined && rect.width >= 1 && rect.height >= 1 ? rect : otherwise
}

function whole(display: Size): Rect {
  return { x: 0, y: 0, ...display }
}

/** The selection's rectangle where there is one to draw. */
export function visibleRect(state: Selection): Rect | undefined {
  return 'rect' in state && state.phase !== 'chosen' ? state.rect : undefined
}

/** A drag further than this across and down, in DIP, has a plain direction. */
const plainDistance = { x: 16, y: 6 } as const

/** From where to where is being dragged, once that tells the direction. */
export function plainDrag(
  state: Selection,
): { readonly from: Point; readonly to: Point } | undefined {
  if (state.phase !== 'dragging') return undefined
  const { anchor: from, rect } = state
  if (rect.width < plainDistance.x || rect.height < plainDistance.y) return undefined
  const x = from.x > rect.x ? rect.x : rect.x + rect.width
  const y = from.y > rect.y ? rect.y : rect.y + rect.height
  return { from, to: { x, y } }
}
