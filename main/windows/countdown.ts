import { setTimeout as wait } from 'node:timers/promises'
import { type BrowserWindow, screen, type WebContents } from 'electron'
import { send } from '../ipc/typed-ipc.ts'
import { holdEscape } from '../platform/escape-key.ts'
import { createWindow, windowContext } from './create-window.ts'
import { countdownOptions } from './options.ts'

/** How long before the capture the window goes, so that what it hid is drawn again, in ms. */
const clearMs = 300

interface Count {
  readonly window: BrowserWindow
  readonly stopped: AbortController
  readonly releaseEscape: () => void
  left: number
}

/** Counts the seconds to a delayed capture in a small window that takes no input. */
export class Countdown {
  private current: Count | undefined
  private readonly changed: () => void

  /** @param changed told when a countdown begins and ends */
  constructor(changed: () => void) {
    this.changed = changed
  }

  get isRunning(): boolean {
    return this.current !== undefined
  }

  /** Counts, in the place of a countdown under way; whether it came to its end. */
  async run(seconds: number): Promise<boolean> {
    this.cancel()
    const count = {
      window: this.open(),
      stopped: new AbortController(),
      releaseEscape: holdEscape(() => this.cancel()),
      left: seconds,
    }
    this.current = count
    this.changed()
    const { signal } = count.stopped
    try {
      for (; count.left > 0; count.left -= 1) {
        this.tell(count)
        await wait(count.left === 1 ? 1000 - clearMs : 1000, undefined, { signal })
      }
      this.end(count)
      await wait(clearMs, undefined, { signal })
      return true
    } catch {
      // Nothing but the abort makes a wait reject.
      return false
    }
  }

  /** Ends the countdown under way; nothing is captured. */
  cancel(): void {
    const count = this.current
    if (count === undefined) return
    count.stopped.abort()
    this.end(count)
  }

  /** The page is there and can be sent to. */
  markReady(sender: WebContents): void {
    if (sender === this.current?.window.webContents) this.tell(this.current)
  }

  private tell({ window, left }: Count): void {
    if (!window.isDestroyed()) send(window.webContents, 'countdown', 'left', left)
  }

  private end(count: Count): void {
    if (this.current !== count) return
    this.current = undefined
    count.releaseEscape()
    if (!count.window.isDestroyed()) count.window.destroy()
    this.changed()
  }

  private open(): BrowserWindow {
    const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const options = countdownOptions(windowContext('countdown'), display.workArea)
    const window = createWindow('countdown', options)
    window.setAlwaysOnTop(true, 'screen-saver')
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    window.setIgnoreMouseEvents(true)
    // Where the system can leave a window out of captures, this one is.
    window.setContentProtection(true)
    window.once('ready-to-show', () => window.showInactive())
    return window
  }
}
