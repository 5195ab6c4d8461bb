import { type ActionDispatch, useEffect, useRef } from 'react'
import type { Rect } from '../../common/geometry.ts'
import type { OverlayFrame, OverlayWish } from '../../common/overlay.ts'
import { handleOf } from './handles.tsx'
import type { Selection, SelectionEvent } from './selection.ts'

const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

interface SelectionKeys {
  readonly phase: Selection['phase']
  /** The window that is outlined, in DIP relative to the display. */
  readonly window: Rect | undefined
  readonly frame: Pick<OverlayFrame, 'bounds' | 'pixels'>
  readonly dispatch: ActionDispatch<[event: SelectionEvent]>
  readonly onWish: (wish: OverlayWish) => void
  /** Adds a box over what must not leave. */
  readonly onCover: () => void
}

/** The keys of the selection. Returns whether the one that moves all of it is held, as a ref. */
export function useSelectionKeys(keys: SelectionKeys) {
  const { phase, window: outlined, frame, dispatch, onWish, onCover } = keys
  const carry = useRef(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event
      const isOn = (selector: string) => target instanceof Element && target.matches(selector)
      // Fields keep their keys; but what a list shows is settled, so Enter sends there too.
      if (isOn('input') || (isOn('select') && key !== 'Enter')) return
      const handle = handleOf(target)
      const isOnOwnKeys = isOn('button') && handle === undefined
      const isPressed = phase === 'dragging' || phase === 'moving' || phase === 'resizing'
      const letter = letterOf(event)
      const arrow = arrows[key]
      if (ctrlKey || metaKey) {
        if (letter === 'a') dispatch({ type: 'set', rect: { x: 0, y: 0, ...frame.bounds } })
        else if (letter === 'c') onWish('copy')
        else if (letter === 's') onWish('save')
        else return
      } else if (altKey) return
      else if (key === ' ' && (isPressed || !isOn('button'))) carry.current = true
      else if (isOnOwnKeys) return
      else if (key === 'Enter') dispatch({ type: 'confirm', window: outlined })
      else if (letter === 'b') onCover()
      else if (arrow !== undefined) {
        const by = stepOf(arrow, shiftKey ? 10 : 1, frame)
        dispatch(handle ? { type: 'stretch', handle, by } : { type: 'nudge', by })
      } else return
      event.preventDefault()
    }
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key === ' ') carry.current = false
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keyup', onKeyUp)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keyup', onKeyUp)
    }
  })
  return carry
}

/** So many device pixels that way, in DIP. */
function stepOf(
  way: { readonly x: number; readonly y: number },
  pixels: number,
  frame: Pick<OverlayFrame, 'bounds' | 'pixels'>,
) {
  return {
    x: (way.x * pixels * frame.bounds.width) / frame.pixels.width,
    y: (way.y * pixels * frame.bounds.height) / frame.pixels.height,
  }
}

/** The letter of a key in lower case, by its place where the layout has another script. */
export function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : ''
}
