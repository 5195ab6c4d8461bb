import { type Display, screen } from 'electron'
import type { Rect } from '../../common/geometry.ts'
import type { Capturer } from '../core/ports.ts'
import { type PixelSource, StripImage } from '../core/strips.ts'
import { openScreen, type SharedScreen } from '../node/x11/screen-grab.ts'

/** How long after the start of the app the X server is connected to, in ms. */
const connectAfterMs = 1500

/**
 * Takes every display's pixels from memory that is shared with the X server, where there is one: of
 * 3840 x 2160 pixels in a third of the time.
 *
 * @param otherwise used on other systems, and where the server does not
 */
export function sharedCapturer(otherwise: Capturer): Capturer {
  if (process.platform !== 'linux') return otherwise
  let opening: Promise<SharedScreen | undefined> | undefined
  const open = async () => {
    opening ??= openScreen(() => {
      opening = undefined
    })
    return await opening
  }
  setTimeout(() => void open().catch(() => undefined), connectAfterMs).unref()
  /** Those of the last capture; of one that nobody looked at some may be left. */
  let sources: PixelSource[] = []
  return {
    async captureAll() {
      for (const source of sources) source.close()
      sources = []
      try {
        const shared = await open()
        const areas = await shared?.displays()
        const displays = screen.getAllDisplays().map((display) => {
          const area = areas?.find((one) => isOf(one, display))
          if (shared === undefined || area === undefined) throw new Error('not shared')
          return { display, area, shared }
        })
        return await Promise.all(
          displays.map(async ({ display: { id, bounds }, area, shared }) => {
            const source = await shared.grab(area)
            sources.push(source)
            const { width, height } = source
            const display = { id, bounds, pixels: { width, height } }
            return { display, image: new StripImage(source) }
          }),
        )
      } catch {
        return await otherwise.captureAll()
      }
    },
  }
}

/** Electron rounds sizes to DIP; of a display that is one of several on a panel it tells its own. */
function isOf({ x, y, width, height }: Rect, { nativeOrigin, bounds, scaleFactor }: Display) {
  const isLike = (pixels: number, dip: number) =>
    Math.abs(pixels - dip * scaleFactor) <= scaleFactor
  const isThere = x === nativeOrigin.x && y === nativeOrigin.y
  return isThere && isLike(width, bounds.width) && isLike(height, bounds.height)
}
