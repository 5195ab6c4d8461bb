import { type Display, screen, type WebContents } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { contains, type Point } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import type { OverlayChoice } from '../../common/overlay.ts'
import { askEveryMs } from '../core/hang-watch.ts'
import type { Drag, Frame, Picked, RegionPicker } from '../core/ports.ts'
import { collectAtRest } from '../platform/collect-garbage.ts'
import { holdEscape } from '../platform/escape-key.ts'
import { OverlayWindow } from './overlay-window.ts'

/** A page that is lost more often than this within a minute is not started again by itself. */
const crashLimit = 3

/** How long the displays must stay as they are before they count as settled, in ms. */
const settleMs = 300

type PickOptions = Parameters<RegionPicker['pick']>[1]
type FrameOptions = Omit<PickOptions, 'onDrag'>

interface Session {
  readonly id: number
  /** Whether the displays changed meanwhile, so that nothing can be chosen on the old ones. */
  isStale: boolean
  readonly finish: (picked: Picked | undefined) => void
  /** Ends it for a window that failed. */
  readonly fail: () => void
  readonly onDrag: ((drag: Drag) => void) | undefined
}

/** One hidden window per display, made in advance; all show together and close together. */
export class Overlays implements RegionPicker {
  private readonly overlays = new Map<number, OverlayWindow>()
  private session: Session | undefined
  private sessions = 0
  private crashes: number[] = []
  private onShown: (() => void) | undefined
  private settling: NodeJS.Timeout | undefined

  /** Makes the windows and keeps them in step with the displays. */
  prepare(): void {
    for (const display of screen.getAllDisplays()) this.overlayFor(display)
    screen.on('display-added', () => this.follow())
    screen.on('display-removed', () => this.follow())
    screen.on('display-metrics-changed', (_, __, changed) => {
      // A panel that moves changes the work area only, which an overlay covers anyway.
      if (changed.some((metric) => metric !== 'workArea')) this.follow()
    })
  }

  pick(frames: readonly Frame[], { onDrag, ...options }: PickOptions) {
    return new Promise<Picked | undefined>((resolve, reject) => {
      this.sessions += 1
      const id = this.sessions
      const releaseEscape = holdEscape(() => this.cancel(id))
      const watch = setInterval(() => {
        for (const overlay of this.overlays.values()) overlay.checkLife()
      }, askEveryMs)
      const end = () => {
        this.session = undefined
        clearInterval(watch)
        releaseEscape()
      }
      const finish = (picked: Picked | undefined) => {
        if (this.session?.id !== id) return
        end()
        resolve(picked)
        this.hideAll()
      }
      const fail = (message: string) => {
        end()
        reject(new FailureError({ code: 'capture-failed', message }))
        this.hideAll()
      }
      this.session = { id, isStale: false, finish, fail: () => fail(overlayGone()), onDrag }
      const opened = frames.filter((frame) => this.open(id, frame, options))
      if (opened.length === 0) fail(displaysGone())
    })
  }

  /** Does something once the next capture's first overlay is on the screen, not sooner. */
  whenShown(listener: () => void): void {
    this.onShown = listener
  }

  /** A renderer is there and can be sent to. */
  markReady(sender: WebContents): void {
    this.overlayOf(sender)?.markReady()
  }

  markPainted(sender: WebContents, session: number): void {
    if (this.session?.id === session) this.overlayOf(sender)?.markPainted()
  }

  /** A renderer answers. */
  markAlive(sender: WebContents): void {
    this.overlayOf(sender)?.markAlive()
  }

  /** Points in DIP relative to the sender's display. */
  drag(sender: WebContents, session: number, from: Point, to: Point): void {
    const displayId = this.displayOf(sender)
    if (this.session?.id === session && displayId !== undefined) {
      this.session.onDrag?.({ displayId, from, to })
    }
  }

  choose(sender: WebContents, { session, rect, covers, ...wanted }: OverlayChoice): void {
    const displayId = this.displayOf(sender)
    if (this.session?.id !== session || this.session.isStale || displayId === undefined) return
    const region = { displayId, rect, ...(covers.length > 0 ? { covers } : {}) }
    this.session.finish({ kind: 'region', region, wanted })
  }

  cancel(session = this.session?.id): void {
    if (session === this.session?.id) this.session?.finish(undefined)
  }

  /** Lets the windows go; without this, each that closes would be made again. */
  dispose(): void {
    clearTimeout(this.settling)
    this.cancel()
    this.destroyAll()
  }

  /** @returns whether the frame's display is still there */
  private open(
    session: number,
    { display, image }: Frame,
    { windows, ...options }: FrameOptions,
  ): boolean {
    const shown = screen.getAllDisplays().find(({ id }) => id === display.id)
    if (shown === undefined) return false
    const { x, y, width, height } = display.bounds
    const cursor = screen.getCursorScreenPoint()
    const frame = {
      session,
      bounds: { width, height },
      pixels: display.pixels,
      ...(contains(display.bounds, cursor)
        ? { pointer: { x: cursor.x - x, y: cursor.y - y } }
        : {}),
      ...(windows && { windows: windows.filter(({ displayId }) => displayId === display.id) }),
      ...options,
    }
    this.overlayFor(shown).open(frame, image, shown, () => {
      this.onShown?.()
      this.onShown = undefined
    })
    return true
  }

  private overlayFor(display: Display): OverlayWindow {
    const existing = this.overlays.get(display.id)
    if (existing !== undefined) return existing
    const overlay = new OverlayWindow(display, {
      escape: () => this.cancel(),
      lost: (how) => this.replace(display.id, overlay, how),
    })
    this.overlays.set(display.id, overlay)
    return overlay
  }

  /** Ends the session of a window that is lost, says so where it failed, and makes another. */
  private replace(displayId: number, lost: OverlayWindow, how: 'failed' | 'closed'): void {
    if (this.overlays.get(displayId) !== lost) return
    this.overlays.delete(displayId)
    if (how === 'failed') this.session?.fail()
    else this.cancel()
    lost.destroy()
    const now = performance.now()
    this.crashes = [...this.crashes.filter((at) => now - at < 60_000), now]
    // Past the limit the next capture makes it, so that a broken system is not kept busy.
    const present = screen.getAllDisplays().find(({ id }) => id === displayId)
    if (present !== undefined && this.crashes.length <= crashLimit) this.overlayFor(present)
  }

  /**
   * Makes the windows anew for the displays that there are now. An open session hides at once, and
   * is told when no display has changed for a moment, to be opened on a new capture.
   */
  private follow(): void {
    if (this.session !== undefined) this.session.isStale = true
    this.destroyAll()
    clearTimeout(this.settling)
    this.settling = setTimeout(() => {
      for (const display of screen.getAllDisplays()) this.overlayFor(display)
      if (this.session?.isStale) this.session.finish({ kind: 'displays-changed' })
    }, settleMs)
  }

  private destroyAll(): void {
    const all = [...this.overlays.values()]
    this.overlays.clear()
    for (const overlay of all) overlay.destroy()
  }

  private hideAll(): void {
    for (const overlay of this.overlays.values()) overlay.hide()
    collectAtRest()
  }

  private displayOf(sender: WebContents): number | undefined {
    for (const [id, { window }] of this.overlays) if (window.webContents === sender) return id
    return undefined
  }

  private overlayOf(sender: WebContents): OverlayWindow | undefined {
    const id = this.displayOf(sender)
    return id === undefined ? undefined : this.overlays.get(id)
  }
}

const displaysGone = () =>
  t('The displays changed while the screen was captured. Press the hotkey once more.')
const overlayGone = () =>
  t('The overlay did not respond any more and was closed. Press the hotkey once more.')
