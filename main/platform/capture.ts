import { type Display, desktopCapturer, screen, systemPreferences } from 'electron'
import { Monitor } from 'node-screenshots'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { blankCapture } from '../core/blank.ts'
import type { Capturer, Frame, PixelImage } from '../core/ports.ts'
import { screenPermission } from '../core/screen-permission.ts'
import { frozen } from '../core/strips.ts'

/** Takes raw pixels of every display, all at once, without a picture format on the way. */
export function createCapturer(): Capturer {
  return {
    async captureAll() {
      try {
        if (process.platform === 'darwin') await checkPermission()
        const monitors = Monitor.all()
        const frames = await Promise.all(
          screen.getAllDisplays().map((display) => captureDisplay(display, monitors)),
        )
        // A display that just went keeps the others from nothing.
        const found = frames.filter((frame) => frame !== undefined)
        if (found.length === 0) throw new Error('there is no picture of any display')
        checkBlank(found.map(({ image }) => image))
        return found.map(({ display, image }) => ({ display, image: frozen(image) }))
      } catch (error) {
        throw error instanceof FailureError ? error : captureFailure(error)
      }
    },
  }
}

/** Id of the display that has the pointer. */
export function pointerDisplay(): number {
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).id
}

/** Without its permission macOS gives the wallpaper alone, and no error. */
async function checkPermission(): Promise<void> {
  const failure = screenPermission(systemPreferences.getMediaAccessStatus('screen'))
  if (failure === undefined) return
  // The system asks the user, and lists the app in its settings, only once the app has tried.
  const least = { types: ['screen' as const], thumbnailSize: { width: 1, height: 1 } }
  await desktopCapturer.getSources(least).catch(() => [])
  throw new FailureError(failure)
}

/** An X server shows every program what is there, so that black is black. */
function checkBlank(images: readonly PixelImage[]): void {
  const { platform, env } = process
  if (platform === 'linux' && env['WAYLAND_DISPLAY'] === undefined) return
  const message = blankCapture(images, platform)
  const code = platform === 'darwin' ? 'screen-permission' : 'capture-failed'
  if (message !== undefined) throw new FailureError({ code, message })
}

async function captureDisplay(
  display: Display,
  monitors: readonly Monitor[],
): Promise<(Omit<Frame, 'image'> & { readonly image: PixelImage }) | undefined> {
  const monitor = monitorOf(display, monitors)
  if (monitor === undefined) return undefined
  const image = await monitor.captureImage()
  // In this thread: to wait for another one takes longer. In Electron, where no memory of others
  // may be used, the pixels are a copy; to ask for one makes two.
  const data = image.toRawSync(false)
  const pixels = { width: image.width, height: image.height }
  return {
    display: { id: display.id, bounds: display.bounds, pixels },
    image: { ...pixels, data },
  }
}

/**
 * The capture library and Electron name displays differently: macOS gives both the same id, X11
 * and Windows the same origin in device pixels (or in DIP, where a desktop scales).
 */
function monitorOf(display: Display, monitors: readonly Monitor[]): Monitor | undefined {
  if (monitors.length === 1 && screen.getAllDisplays().length === 1) return monitors[0]
  const byId = monitors.find((monitor) => monitor.id() === display.id)
  if (byId !== undefined && process.platform === 'darwin') return byId
  const origins = [
    process.platform === 'win32' ? screen.dipToScreenPoint(display.bounds) : display.nativeOrigin,
    display.bounds,
  ]
  for (const origin of origins) {
    const match = monitors.find((monitor) => monitor.x() === origin.x && monitor.y() === origin.y)
    if (match !== undefined) return match
  }
  return undefined
}

function captureFailure(error: unknown): FailureError {
  const detail = error instanceof Error ? error.message : String(error)
  const hint =
    process.platform === 'darwin'
      ? 'Allow Eyeshot under System Settings, Privacy & Security, Screen Recording, then start it again.'
      : 'Check that this desktop lets programs take screenshots.'
  return new FailureError({
    code: 'capture-failed',
    message: t('The screen could not be captured ({{detail}}). {{hint}}', { detail, hint }),
  })
}
