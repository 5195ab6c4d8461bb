import { type BrowserWindow, type Display, screen } from 'electron'
import type { OverlayFrame } from '../../common/overlay.ts'
import { HangWatch } from '../core/hang-watch.ts'
import type { FrozenImage } from '../core/ports.ts'
import { send } from '../ipc/typed-ipc.ts'
import { log } from '../platform/log.ts'
import { placeOnSway } from '../platform/sway.ts'
import { createWindow, windowContext } from './create-window.ts'
import { overlayOptions } from './options.ts'

/** How long an overlay may take to draw before it is shown all the same, in ms. */
const paintLimitMs = 1000

/**
 * How long the first frame of a window that is shown may take, in ms. What is started sooner takes
 * the processor from it; a user who draws has not begun by then.
 */
const firstFrameMs = 120

interface OverlayEvents {
  readonly escape: () => void
  /** The window is of no use any more; told once, with whether it failed or was closed. */
  readonly lost: (how: 'failed' | 'closed') => void
}

/** The window that covers one display: made in advance, hidden while nothing is captured. */
export class OverlayWindow {
  readonly window: BrowserWindow
  private isReady = false
  private queued: (() => void) | undefined
  private onPainted: (() => void) | undefined
  private paintTimer: NodeJS.Timeout | undefined
  private shownTimer: NodeJS.Timeout | undefined
  private watch: HangWatch | undefined
  private readonly lost: (how: 'failed' | 'closed') => void

  constructor(display: Display, events: OverlayEvents) {
    const window = createWindow('overlay', overlayOptions(windowContext('overlay'), display.bounds))
    this.window = window
    window.setAlwaysOnTop(true, 'screen-saver')
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    // Escape is seen here before the page sees it, so it works whatever state the page is in.
    window.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown' || input.key !== 'Escape') return
      event.preventDefault()
      events.escape()
    })
    let isLost = false
    this.lost = (how) => {
      if (isLost) return
      isLost = true
      events.lost(how)
    }
    window.webContents.on('render-process-gone', () => this.lost('failed'))
    window.on('unresponsive', () => this.lost('failed'))
    window.on('closed', () => this.lost('closed'))
  }

  /** The page is there and can be sent to. */
  markReady(): void {
    this.isReady = true
    this.queued?.()
    this.queued = undefined
  }

  /**
   * Gives the page a frame and its picture, and shows the window once that is painted.
   *
   * @param shown told when its first frame is on the screen, unless it is hidden before
   */
  open(frame: OverlayFrame, image: FrozenImage, display: Display, shown: () => void): void {
    this.paintTimer = setTimeout(() => this.markPainted(), paintLimitMs)
    this.onPainted = () => {
      show(this.window, display)
      this.watch = new HangWatch()
      this.shownTimer = setTimeout(shown, firstFrameMs)
    }
    const hand = () => {
      send(this.window.webContents, 'overlay', 'frame', frame)
      sendStrips(this.window, frame.session, image)
    }
    if (this.isReady) hand()
    else this.queued = hand
  }

  markPainted(): void {
    clearTimeout(this.paintTimer)
    this.onPainted?.()
    this.onPainted = undefined
  }

  hide(): void {
    clearTimeout(this.paintTimer)
    clearTimeout(this.shownTimer)
    this.queued = undefined
    this.onPainted = undefined
    this.watch = undefined
    this.window.hide()
    send(this.window.webContents, 'overlay', 'clear', null)
  }

  /** Asks the page whether it is still there; one that hangs is lost. */
  checkLife(): void {
    if (this.watch === undefined) return
    if (this.watch.asked(performance.now())) {
      log({ event: 'overlay-hung' })
      this.lost('failed')
    } else send(this.window.webContents, 'overlay', 'ping', null)
  }

  markAlive(): void {
    this.watch?.answered()
  }

  destroy(): void {
    clearTimeout(this.paintTimer)
    clearTimeout(this.shownTimer)
    if (!this.window.isDestroyed()) this.window.destroy()
  }
}

function sendStrips({ webContents }: BrowserWindow, session: number, image: FrozenImage): void {
  for (const strip of image.strips()) {
    send(webContents, 'overlay', 'strip', { session, ...strip })
  }
}

function show(window: BrowserWindow, display: Display): void {
  const cursor = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  window.setBounds(display.bounds)
  if (cursor.id === display.id) window.show()
  else window.showInactive()
  // Some window managers move a window when it is shown.
  window.setBounds(display.bounds)
  placeOnSway(window, display.bounds)
  window.moveTop()
  if (cursor.id === display.id) window.focus()
}
