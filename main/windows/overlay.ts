import { type BrowserWindow, type Display, screen, type WebContents } from 'electron'
import { FailureError } from '../../common/errors.ts'
import type { Rect } from '../../common/geometry.ts'
import type { OverlayFrame } from '../../common/ipc.ts'
import type { Frame, Region, RegionPicker } from '../core/ports.ts'
import { send } from '../ipc/typed-ipc.ts'
import { createWindow, windowContext } from './create-window.ts'
import { overlayOptions } from './options.ts'

/** How long an overlay may take to draw before it is shown all the same, in ms. */
const paintLimitMs = 1000

/** A renderer that dies more often than this within a minute is not started again by itself. */
const crashLimit = 3

interface Overlay {
  readonly window: BrowserWindow
  ready: boolean
  queued: OverlayFrame | undefined
  reveal: (() => void) | undefined
  paintTimer: NodeJS.Timeout | undefined
}

type PickOptions = Parameters<RegionPicker['pick']>[1]

interface Session {
  readonly id: number
  readonly finish: (region: Region | undefined) => void
}

/** One hidden window per display, made in advance; all show together and close together. */
export class Overlays implements RegionPicker {
  private readonly overlays = new Map<number, Overlay>()
  private session: Session | undefined
  private sessions = 0
  private crashes: number[] = []
  private onShown: (() => void) | undefined

  /** Makes the windows and keeps them in step with the displays. */
  prepare(): void {
    for (const display of screen.getAllDisplays()) this.overlayFor(display)
    screen.on('display-added', () => this.renew())
    screen.on('display-removed', () => this.renew())
    screen.on('display-metrics-changed', (_, __, changed) => {
      // A panel that moves changes the work area only, which an overlay covers anyway.
      if (changed.some((metric) => metric !== 'workArea')) this.renew()
    })
  }

  pick(frames: readonly Frame[], options: PickOptions) {
    return new Promise<Region | undefined>((resolve, reject) => {
      this.sessions += 1
      const id = this.sessions
      this.session = {
        id,
        finish: (region) => {
          if (this.session?.id !== id) return
          this.session = undefined
          resolve(region)
          this.hideAll()
        },
      }
      const opened = frames.filter((frame) => this.open(id, frame, options))
      if (opened.length > 0) return
      this.session = undefined
      reject(new FailureError({ code: 'capture-failed', message: displaysGone }))
    })
  }

  /** Does something once the next capture's first overlay is on the screen, not sooner. */
  whenShown(listener: () => void): void {
    this.onShown = listener
  }

  /** A renderer is there and can be sent to. */
  markReady(sender: WebContents): void {
    const overlay = this.overlayOf(sender)
    if (overlay === undefined) return
    overlay.ready = true
    if (overlay.queued !== undefined) send(sender, 'overlay', 'frame', overlay.queued)
    overlay.queued = undefined
  }

  markPainted(sender: WebContents, session: number): void {
    if (this.session?.id === session) this.overlayOf(sender)?.reveal?.()
  }

  /** @param rect in DIP relative to the sender's display */
  choose(sender: WebContents, session: number, rect: Rect): void {
    const displayId = this.displayOf(sender)
    if (this.session?.id === session && displayId !== undefined) {
      this.session.finish({ displayId, rect })
    }
  }

  cancel(session = this.session?.id): void {
    if (session === this.session?.id) this.session?.finish(undefined)
  }

  /** @returns whether the frame's display is still there */
  private open(session: number, { display, image }: Frame, options: PickOptions): boolean {
    const shown = screen.getAllDisplays().find(({ id }) => id === display.id)
    if (shown === undefined) return false
    const overlay = this.overlayFor(shown)
    const frame = {
      session,
      bounds: { width: display.bounds.width, height: display.bounds.height },
      pixels: display.pixels,
      data: image.data,
      ...options,
    }
    overlay.paintTimer = setTimeout(() => overlay.reveal?.(), paintLimitMs)
    overlay.reveal = () => {
      clearTimeout(overlay.paintTimer)
      overlay.reveal = undefined
      if (this.session?.id !== session) return
      show(overlay.window, shown)
      this.onShown?.()
      this.onShown = undefined
    }
    if (overlay.ready) send(overlay.window.webContents, 'overlay', 'frame', frame)
    else overlay.queued = frame
    return true
  }

  private overlayFor(display: Display): Overlay {
    const existing = this.overlays.get(display.id)
    if (existing !== undefined) return existing
    const window = createWindow('overlay', overlayOptions(windowContext('overlay'), display.bounds))
    const overlay: Overlay = {
      window,
      ready: false,
      queued: undefined,
      reveal: undefined,
      paintTimer: undefined,
    }
    this.overlays.set(display.id, overlay)
    window.setAlwaysOnTop(true, 'screen-saver')
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    // Escape is seen here before the page sees it, so it works whatever state the page is in.
    window.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown' || input.key !== 'Escape') return
      event.preventDefault()
      this.cancel()
    })
    const lost = () => {
      if (this.overlays.get(display.id) !== overlay) return
      this.overlays.delete(display.id)
      this.cancel()
      if (!window.isDestroyed()) window.destroy()
      const now = Date.now()
      this.crashes = [...this.crashes.filter((at) => now - at < 60_000), now]
      // Past the limit the next capture makes it, so that a broken system is not kept busy.
      const present = screen.getAllDisplays().find(({ id }) => id === display.id)
      if (present !== undefined && this.crashes.length <= crashLimit) this.overlayFor(present)
    }
    window.webContents.on('render-process-gone', lost)
    window.on('unresponsive', lost)
    window.on('closed', lost)
    return overlay
  }

  /** Lets the windows go; without this, each that closes would be made again. */
  dispose(): void {
    this.cancel()
    const windows = [...this.overlays.values()].map(({ window }) => window)
    this.overlays.clear()
    for (const window of windows) window.destroy()
  }

  private renew(): void {
    this.dispose()
    for (const display of screen.getAllDisplays()) this.overlayFor(display)
  }

  private hideAll(): void {
    for (const overlay of this.overlays.values()) {
      clearTimeout(overlay.paintTimer)
      overlay.queued = undefined
      overlay.reveal = undefined
      overlay.window.hide()
      send(overlay.window.webContents, 'overlay', 'clear', null)
    }
  }

  private displayOf(sender: WebContents): number | undefined {
    for (const [id, { window }] of this.overlays) if (window.webContents === sender) return id
    return undefined
  }

  private overlayOf(sender: WebContents): Overlay | undefined {
    const id = this.displayOf(sender)
    return id === undefined ? undefined : this.overlays.get(id)
  }
}

const displaysGone =
  'The displays changed while the screen was captured. Press the hotkey once more.'

function show(window: BrowserWindow, display: Display): void {
  const cursor = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  window.setBounds(display.bounds)
  if (cursor.id === display.id) window.show()
  else window.showInactive()
  // Some window managers move a window when it is shown.
  window.setBounds(display.bounds)
  window.moveTop()
  if (cursor.id === display.id) window.focus()
}
