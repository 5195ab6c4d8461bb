import type { BrowserWindow } from 'electron'
import type { Rect } from '../../common/geometry.ts'
import type { AnswerWindowSettings } from '../../common/settings.ts'

/** How long after the app placed a window its bounds may still change by that, in ms. */
const settleMs = 700
/** How long a window rests before its bounds count, in ms. */
const restMs = 250

export interface BoundsWatch {
  /** Places the window; what comes of that is not taken for the user's wish. */
  set(bounds: Rect): void
  /** Where the window is, in DIP. */
  get(): Rect
}

/** Tells the size and place that the user gave a window, in DIP. */
export function watchBounds(
  window: BrowserWindow,
  onChange: (change: Pick<Partial<AnswerWindowSettings>, 'width' | 'height' | 'place'>) => void,
): BoundsWatch {
  let known = window.getBounds()
  /** Where the app put it, or the user after that. */
  let placed = known
  let quietUntil = performance.now() + settleMs
  let timer: NodeJS.Timeout | undefined
  const look = () => {
    if (window.isDestroyed()) return
    const before = known
    known = window.getBounds()
    if (performance.now() - restMs < quietUntil) return
    const { x, y, width, height } = known
    const resized = width !== before.width || height !== before.height
    const moved = x !== before.x || y !== before.y
    placed = known
    if (resized || moved) {
      onChange({ ...(resized ? { width, height } : {}), ...(moved ? { place: { x, y } } : {}) })
    }
  }
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(look, restMs)
  }
  window.on('move', changed)
  window.on('resize', changed)
  // Showing it may move it too, when the window manager has a say.
  window.on('show', () => {
    quietUntil = performance.now() + settleMs
    changed()
  })
  window.on('closed', () => clearTimeout(timer))
  return {
    set(bounds) {
      quietUntil = performance.now() + settleMs
      placed = bounds
      window.setBounds(bounds)
      changed()
    },
    get() {
      const bounds = window.getBounds()
      // On a busy X11 Electron takes the place within the window manager's frame for that on the
      // screen, until the window is moved.
      return bounds.x === 0 && bounds.y === 0 ? { ...bounds, x: placed.x, y: placed.y } : bounds
    },
  }
}
