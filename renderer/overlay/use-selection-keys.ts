import { type ActionDispatch, useEffect, useRef } from 'react'
import type { Rect } from '../../common/geometry.ts'
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
  /** The display, in DIP relative to itself. */
  readonly whole: Rect
  /** A device pixel in DIP: the step of the arrow keys. */
  readonly step: { readonly x: number; readonly y: number }
  readonly dispatch: ActionDispatch<[event: SelectionEvent]>
}

/** The keys of the selection. Returns whether the one that moves all of it is held, as a ref. */
export function useSelectionKeys({ phase, whole, step, dispatch }: SelectionKeys) {
  const carry = useRef(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event
      if (target instanceof Element && target.matches('input, select')) return
      const arrow = arrows[key]
      const isOnButton = target instanceof HTMLButtonElement
      const isPressed = phase === 'dragging' || phase === 'moving' || phase === 'resizing'
      if (key === ' ' && (isPressed || !isOnButton)) carry.current = true
      else if (key === 'Enter' && (!isOnButton || handleOf(target))) dispatch({ type: 'confirm' })
      else if (letterOf(event) === 'a' && (ctrlKey || metaKey) && !altKey) {
        dispatch({ type: 'set', rect: whole })
      } else if (arrow !== undefined) {
        const steps = shiftKey ? 10 : 1
        const by = { x: arrow.x * steps * step.x, y: arrow.y * steps * step.y }
        const handle = handleOf(target)
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
  }, [phase, whole, step, dispatch])
  return carry
}

/** The letter of a key in lower case, by its place where the layout has another script. */
export function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : ''
}
