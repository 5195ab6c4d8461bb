import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Rect } from '../../../common/geometry.ts'
import { watchBounds } from '../../../main/windows/watch-bounds.ts'

/** Bounds as Electron tells them, and its events. */
class FakeWindow extends EventEmitter {
  bounds: Rect = { x: 712, y: 200, width: 460, height: 460 }
  getBounds() {
    return this.bounds
  }
  setBounds(bounds: Rect) {
    this.bounds = bounds
  }
  isDestroyed() {
    return false
  }
  /** Moved by the user or the window manager. */
  moveTo(x: number, y: number) {
    this.bounds = { ...this.bounds, x, y }
    this.emit('move')
    vi.advanceTimersByTime(300)
  }
}

describe('the bounds of a window', () => {
  const changes: unknown[] = []
  beforeEach(() => {
    changes.length = 0
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const watched = () => {
    const window = new FakeWindow()
    const watch = watchBounds(window as unknown as BrowserWindow, (change) => changes.push(change))
    return { window, watch }
  }

  it('are those that the app gave it where the system tells the place within its frame', () => {
    const { window, watch } = watched()
    window.moveTo(0, 0)
    expect(watch.get()).toEqual({ x: 712, y: 200, width: 460, height: 460 })
    watch.set({ x: 10, y: 20, width: 300, height: 400 })
    window.moveTo(0, 0)
    expect(watch.get()).toEqual({ x: 10, y: 20, width: 300, height: 400 })
    expect(changes).toEqual([])
  })

  it('are those that the user gave it, also in the corner, and are told then', () => {
    const { window, watch } = watched()
    vi.advanceTimersByTime(2000)
    window.moveTo(30, 40)
    expect(watch.get()).toMatchObject({ x: 30, y: 40 })
    window.moveTo(0, 0)
    expect(watch.get()).toMatchObject({ x: 0, y: 0 })
    expect(changes).toEqual([{ place: { x: 30, y: 40 } }, { place: { x: 0, y: 0 } }])
  })
})
