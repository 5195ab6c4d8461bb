import { useEffect, useRef, useState } from 'react'
import { type Point, pixelsToRegion, type Rect } from '../../common/geometry.ts'
import type { OverlayFrame } from '../../common/overlay.ts'
import { type WindowOutline, windowAt } from '../../common/window-outline.ts'
import { isClick, type Selection } from './selection.ts'

interface WindowPick {
  /** The window that a click or Enter takes; absent where none is outlined. */
  readonly outlined: WindowOutline | undefined
  /** The same in DIP relative to the display. */
  readonly rect: Rect | undefined
  /** Outlines what is under the pointer; in DIP relative to the display. */
  readonly point: (at: Point) => void
}

const noWindows: readonly WindowOutline[] = []

/**
 * Where a window is to be picked, the one under the pointer is outlined until something is selected.
 * Tab and the arrow keys step through all of the display, from top to bottom.
 */
export function useWindowPick(frame: OverlayFrame, selection: Selection): WindowPick {
  const { windows = noWindows } = frame
  const [current, setCurrent] = useState(
    () => frame.pointer && windowAt(windows, frame.pointer, frame),
  )
  const last = useRef(frame.pointer)
  const isOpen =
    selection.phase === 'none' || (selection.phase === 'dragging' && isClick(selection))
  const outlined = isOpen ? current : undefined

  useEffect(() => {
    if (selection.phase !== 'none' || windows.length === 0) return
    const onKey = (event: KeyboardEvent) => {
      const by = stepOf(event)
      if (by === 0) return
      event.preventDefault()
      setCurrent((now) => {
        const at = now === undefined ? -1 : windows.indexOf(now)
        return windows.at(at === -1 && by < 0 ? -1 : (at + by) % windows.length)
      })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [selection.phase, windows])

  return {
    outlined,
    rect: outlined && pixelsToRegion(outlined.rect, frame),
    point: (at) => {
      // What the keys chose stays until the pointer really moves.
      if (windows.length === 0 || (at.x === last.current?.x && at.y === last.current.y)) return
      last.current = at
      setCurrent(windowAt(windows, at, frame))
    },
  }
}

/** 1 for a key that goes to the window below, -1 for one that goes back, else 0. */
function stepOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey) return 0
  if (key === 'Tab') return shiftKey ? -1 : 1
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0
}
