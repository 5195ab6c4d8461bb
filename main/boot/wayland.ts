import { t } from '../../common/i18n.ts'
import { isWayland } from '../core/display-server.ts'
import type { PortalShortcut } from '../core/portals.ts'
import type { Capturer } from '../core/ports.ts'
import { portalCapturer } from '../platform/portal-capture.ts'
import { floatOnSway } from '../platform/sway.ts'

/** How long the user may take to answer what the desktop asks, in ms. */
const askedLimitMs = 120_000

/** What the desktop does for the app on Wayland, where an app can do little by itself. */
export interface Wayland {
  capturer(direct: Capturer): Capturer
  /**
   * Has the desktop hold these shortcuts, in the place of those before.
   *
   * @returns ids of those that it took; undefined where it holds none for programs
   */
  holdShortcuts(
    shortcuts: readonly PortalShortcut[],
    pressed: (id: string) => void,
  ): Promise<readonly string[] | undefined>
  /** Whether it holds them. */
  holdsKeys(): boolean
  notices(): readonly string[]
  close(): void
}

/**
 * undefined on other sessions, where nothing of it is loaded.
 *
 * @param changed called when the notices changed
 */
export function openWayland(changed: () => void): Wayland | undefined {
  if (!isWayland(process)) return undefined
  floatOnSway()
  const opened = openPortals()
  let keysAreKept = false
  let held: { close(): void } | undefined
  const ended = new AbortController()
  const limit = () => AbortSignal.any([ended.signal, AbortSignal.timeout(askedLimitMs)])
  return {
    capturer: (direct) => ({
      async captureAll() {
        const portals = await opened
        const takePicture = portals?.takePicture
        if (takePicture === undefined) return await direct.captureAll()
        return await portalCapturer(() => takePicture(limit()), direct).captureAll()
      },
    }),
    async holdShortcuts(shortcuts, pressed) {
      const portals = await opened
      held?.close()
      const now = await portals?.bindShortcuts?.(shortcuts, pressed, limit()).catch(() => undefined)
      held = now
      keysAreKept = now === undefined
      changed()
      return now?.bound
    },
    holdsKeys: () => held !== undefined,
    notices: () =>
      keysAreKept
        ? [
            t(
              'This desktop (Wayland) keeps keys to itself: a hotkey may not come while another window has the keyboard. “Try” beside it, under Hotkeys, gives the line to bind in the desktop.',
            ),
          ]
        : [],
    close: () => {
      ended.abort()
      held?.close()
      void opened.then((portals) => portals?.close())
    },
  }
}

async function openPortals() {
  const { openBus } = await import('../node/dbus.ts')
  const bus = await openBus('session')
  if (bus === undefined) return undefined
  const { portalVersion, registerApp } = await import('../node/portals/portal.ts')
  const { portalScreenshot } = await import('../node/portals/screenshot.ts')
  const { bindShortcuts } = await import('../node/portals/shortcuts.ts')
  await registerApp(bus)
  const [screenshot, shortcuts] = await Promise.all([
    portalVersion(bus, 'Screenshot'),
    portalVersion(bus, 'GlobalShortcuts'),
  ])
  return {
    takePicture:
      screenshot === undefined ? undefined : (signal: AbortSignal) => portalScreenshot(bus, signal),
    bindShortcuts:
      shortcuts === undefined
        ? undefined
        : (list: readonly PortalShortcut[], pressed: (id: string) => void, signal: AbortSignal) =>
            bindShortcuts(bus, list, pressed, signal),
    close: () => bus.close(),
  }
}
