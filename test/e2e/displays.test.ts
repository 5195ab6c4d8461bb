import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Point, Rect } from '../../common/geometry.ts'
import {
  launchApp,
  overlayHidden,
  pressClose,
  removeHome,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { type Displays, startDisplays } from '../support/e2e/displays.ts'
import { type AskedImage, startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  drag,
  pressKey,
  screenPixels,
  showNoise,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'

/** In device pixels. The primary one is not at the origin: others begin left of and above it. */
const primary: Rect = { x: 600, y: 200, width: 1024, height: 768 }
const upright: Rect = { x: 0, y: 0, width: 600, height: 800 }
const small: Rect = { x: 1624, y: 300, width: 800, height: 600 }

/** Generous: an app is started and an X server arranged anew on a machine that may be busy. */
describe('displays', { timeout: 240_000 }, () => {
  let displays: Displays
  let provider: TestProvider
  let running: TestApp | undefined
  let sent = 0

  beforeAll(async () => {
    displays = await startDisplays([primary, upright, small])
    provider = await startProvider('Seen.')
    await noise([primary, upright, small])
  }, 60_000)
  afterEach(async () => {
    await running?.close()
    if (running) await removeHome(running.home)
    running = undefined
  })
  afterAll(async () => {
    await provider.server.stop()
    await displays.stop()
  })

  const start = async (scale: number) => {
    running = await launchApp({
      settings: { providers: [provider.provider] },
      args: [`--force-device-scale-factor=${scale}`],
    })
    await known(3)
    return running
  }
  /** Waits until the app has an overlay for each of so many displays. */
  const known = async (count: number) =>
    await until(`${count} displays`, async () => {
      const titles = await running?.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.getTitle()),
      )
      return titles?.filter((title) => title === 'Eyeshot overlay').length === count
    })
  const overlays = async (count: number) =>
    await until(`${count} overlays`, async () => {
      return (await visibleWindows('Eyeshot overlay')).length === count
    })
  /** Waits for the next picture, and closes the window of its answer. */
  const nextPicture = async (): Promise<AskedImage> => {
    sent += 1
    await until('the question', async () => (await provider.asked()).length === sent)
    await overlayHidden()
    await until('the answer', async () => (await visibleWindows('Eyeshot answer')).length > 0)
    const page = await running?.page('Eyeshot answer')
    if (page) await pressClose(page)
    await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
    const image = (await provider.asked()).at(-1)?.image
    if (image === undefined) throw new Error('there is no picture')
    return image
  }
  /** Selects a rectangle with the real keys and the real mouse, all in device pixels. */
  const select = async (rect: Rect, shown: number) => {
    await xdotool('mousemove', rect.x, rect.y)
    await pressKey('super+shift+e')
    await overlays(shown)
    await drag(rect, { x: rect.x + rect.width, y: rect.y + rect.height })
    return await nextPicture()
  }
  const expectExact = async (rect: Rect, shown: number) =>
    expect(await placesOf(await select(rect, shown), rect, 0)).toEqual([{ x: rect.x, y: rect.y }])
  const inside = ({ x, y }: Rect): Rect => ({ x: x + 101, y: y + 151, width: 242, height: 134 })

  it('cuts exact pixels on each, and takes whole ones by their number', async () => {
    const { env } = await start(1)
    for (const display of [upright, small, primary]) await expectExact(inside(display), 3)
    for (const [number, place] of [upright, primary, small].entries()) {
      const witness = await screenPixels(place)
      await until('the command', async () => {
        return (await runCli(['capture', '--display', String(number + 1)], env)).code === 0
      })
      const picture = await nextPicture()
      expect([picture.width, picture.height]).toEqual([place.width, place.height])
      expect(picture.pixels.equals(witness)).toBe(true)
    }
  })

  it.each([1.5, 2])('cuts exact pixels at scale factor %d', async (scale) => {
    await start(scale)
    for (const display of [upright, small, primary]) {
      const rect = inside(display)
      const picture = await select(rect, 3)
      // The pointer stands on whole device pixels, which in DIP are rounded to the nearest one; what
      // is sent is nevertheless what one place of the screen shows.
      expect(await placesOf(picture, rect, 3)).toHaveLength(1)
      expect(Math.abs(picture.width - rect.width)).toBeLessThanOrEqual(3)
      expect(Math.abs(picture.height - rect.height)).toBeLessThanOrEqual(3)
    }
  })

  it('follows displays that go, come and change their size, also under the open overlay', async () => {
    await start(1)
    await pressKey('super+shift+e')
    await overlays(3)
    await displays.arrange([primary, upright])
    await overlays(2)
    await until('no overlay', async () => {
      // What opens anew for the displays that are left may not have the key yet.
      await pressKey('Escape')
      return (await visibleWindows('Eyeshot overlay')).length === 0
    })
    await known(2)
    await noise([primary, upright])
    await expectExact({ x: 40, y: 500, width: 200, height: 120 }, 2)
    const taller = { ...small, height: 640 }
    await displays.arrange([primary, upright, taller])
    await known(3)
    await noise([primary, upright, taller])
    await expectExact({ x: small.x + 300, y: small.y + 480, width: 200, height: 120 }, 3)
    const alone = { ...primary, x: 0, y: 0 }
    await displays.arrange([alone])
    await known(1)
    await noise([alone])
    await expectExact({ x: 60, y: 600, width: 200, height: 120 }, 1)
  })
})

/** Noise on a desktop of these displays. */
async function noise(places: readonly Rect[]): Promise<void> {
  await showNoise(
    Math.max(...places.map(({ x, width }) => x + width)),
    Math.max(...places.map(({ y, height }) => y + height)),
  )
}

/** Where within `slack` device pixels of a rectangle's corner the screen shows the picture. */
async function placesOf({ width, height, pixels }: AskedImage, { x, y }: Rect, slack: number) {
  const seen = { width: width + 2 * slack, height: height + 2 * slack }
  const screen = await screenPixels({ x: x - slack, y: y - slack, ...seen })
  const found: Point[] = []
  for (let left = 0; left <= 2 * slack; left += 1) {
    for (let top = 0; top <= 2 * slack; top += 1) {
      const rows = Array.from({ length: height }, (_, row) => {
        const from = 3 * ((top + row) * seen.width + left)
        return screen.subarray(from, from + 3 * width)
      })
      if (pixels.equals(Buffer.concat(rows))) {
        found.push({ x: x - slack + left, y: y - slack + top })
      }
    }
  }
  return found
}
