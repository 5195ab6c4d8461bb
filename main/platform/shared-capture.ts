import { type Display, screen } from 'electron'
import type { Rect } from '../../common/geometry.ts'
import type { Capturer, Frame } from '../core/ports.ts'
import { type PixelSource, StripImage } from '../core/strips.ts'
import { openScreen, type SharedScreen } from '../node/x11/screen-grab.ts'
import { log } from './log.ts'

/** How long after the start of the app the X server is connected to, unless a capture needs it, in ms. */
const connectAfterMs = 1500

/**
 * Takes every display's pixels from memory that is shared with the X server, where there is one: of
 * 3840 x 2160 pixels in a third of the time.
 *
 * @param otherwise used on other systems, and where the server does not share
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
  const capture = async (): Promise<readonly Frame[] | 'server' | 'display' | 'failed'> => {
    const shared = await open()
    if (shared === undefined) return 'server'
    const areas = await shared.displays()
    const wanted = screen.getAllDisplays().map((display) => {
      return { display, area: areas.find((area) => isOf(area, display)) }
    })
    const frames = await Promise.allSettled(
      wanted.map(async ({ display, area }) => {
        return area && frameOf(display, await shared.grab(area))
      }),
    )
    const taken = frames.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))
    const found = taken.filter((one) => one !== undefined && one !== 'failed')
    if (found.length === taken.length) return found
    for (const { image } of found) image.close()
    return taken.includes('failed') ? 'failed' : 'display'
  }
  return {
    async captureAll() {
      const frames = await capture().catch(() => 'failed' as const)
      if (typeof frames !== 'string') return frames
      log({ event: 'screen-not-shared', why: frames })
      return await otherwise.captureAll()
    },
  }
}

function frameOf({ id, bounds }: Display, source: PixelSource): Frame {
  const { width, height } = source
  return { display: { id, bounds, pixels: { width, height } }, image: new StripImage(source) }
}

/**
 * Electron rounds both edges of a display to DIP, outwards. One that the desktop made of a part of a
 * panel is smaller than the panel.
 */
function isOf({ x, y, width, height }: Rect, { nativeOrigin, bounds, scaleFactor }: Display) {
  const isLike = (pixels: number, dip: number) =>
    Math.abs(pixels - dip * scaleFactor) <= 2 * scaleFactor
  const isThere = x === nativeOrigin.x && y === nativeOrigin.y
  return isThere && isLike(width, bounds.width) && isLike(height, bounds.height)
}
