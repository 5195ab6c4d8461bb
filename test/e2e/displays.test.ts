import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Rect } from '../../common/geometry.ts'
import {
  filesWith,
  launchApp,
  overlayHidden,
  pressClose,
  removeHome,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { type DisplayScale, startDisplayScale } from '../support/e2e/display-scale.ts'
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
import { placesOf } from '../support/e2e/screen-place.ts'

/** In device pixels. The primary one is not at the origin: others begin left of and above it. */
const primary: Rect = { x: 600, y: 200, width: 1024, height: 768 }
const upright: Rect = { x: 0, y: 0, width: 600, height: 800 }
const small: Rect = { x: 1624, y: 300, width: 800, height: 600 }

/** Generous: an app is started and an X server arranged anew on a machine that may be busy. */
describe('displays', { timeout: 240_000 }, () => {
  let displays: Displays
  let scale: DisplayScale
  let provider: TestProvider
  let running: TestApp | undefined
  let sent = 0

  beforeAll(async () => {
    displays = await startDisplays([primary, upright, small])
    scale = await startDisplayScale()
    provider = await startProvider('Seen.')
    await noise([primary, upright, small])
  }, 60_000)
  afterEach(async () => {
    if (running === undefined) return
    // They were not had in another way, which would be exact as well.
    expect(await filesWith(running.home, 'screen-not-shared')).toEqual([])
    await running.close()
    await removeHome(running.home)
    running = undefined
  })
  afterAll(async () => {
    await provider.server.stop()
    await scale.stop()
    await displays.stop()
  })

  const start = async (args: readonly string[] = []) => {
    running = await launchApp({ settings: { providers: [provider.provider] }, args })
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
  const leave = async () =>
    await until('no overlay', async () => {
      // What opens anew for the displays that are there now may not have the key yet.
      await pressKey('Escape')
      return (await visibleWindows('Eyeshot overlay')).length === 0
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
    return await draw(rect)
  }
  /** On the overlay that is open. */
  const draw = async (rect: Rect) => {
    await drag(rect, { x: rect.x + rect.width, y: rect.y + rect.height })
    return await nextPicture()
  }
  const expectExact = async (rect: Rect, shown: number) =>
    expect(await placesOf(await select(rect, shown), rect, 0)).toEqual([{ x: rect.x, y: rect.y }])
  /**
   * Where the displays are scaled. The pointer stands on whole device pixels, which in DIP are rounded
   * to the nearest one; what is sent is nevertheless what one place of the screen shows.
   */
  const expectPlace = async (picture: AskedImage, rect: Rect) => {
    expect(await placesOf(picture, rect, 3)).toHaveLength(1)
    expect(Math.abs(picture.width - rect.width)).toBeLessThanOrEqual(3)
    expect(Math.abs(picture.height - rect.height)).toBeLessThanOrEqual(3)
  }
  const inside = ({ x, y }: Rect): Rect => ({ x: x + 101, y: y + 151, width: 242, height: 134 })

  it('cuts exact pixels on each, and takes whole ones by their number', async () => {
    const { env } = await start()
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

  it.each([1.5, 2])('cuts exact pixels at scale factor %d', async (factor) => {
    await start([`--force-device-scale-factor=${factor}`])
    for (const display of [upright, small, primary]) {
      const rect = inside(display)
      await expectPlace(await select(rect, 3), rect)
    }
  })

  it('follows displays that go, come and change their size, also under the open overlay', async () => {
    await start()
    await pressKey('super+shift+e')
    await overlays(3)
    await displays.arrange([primary, upright])
    await overlays(2)
    await leave()
    await known(2)
    await noise([primary, upright])
    await expectExact({ x: 40, y: 500, width: 200, height: 120 }, 2)
    const taller = { ...small, height: 640 }
    await pressKey('super+shift+e')
    await overlays(2)
    await displays.arrange([primary, upright, taller])
    await overlays(3)
    await leave()
    await noise([primary, upright, taller])
    await expectExact({ x: small.x + 300, y: small.y + 480, width: 200, height: 120 }, 3)
    // One that goes and comes back as it was, and the key on each.
    await displays.arrange([primary, upright])
    await known(2)
    await displays.arrange([primary, upright, taller])
    await known(3)
    await noise([primary, upright, taller])
    for (const display of [taller, upright, primary]) await expectExact(inside(display), 3)
    const alone = { ...primary, x: 0, y: 0 }
    await displays.arrange([alone])
    await known(1)
    await noise([alone])
    await expectExact({ x: 60, y: 600, width: 200, height: 120 }, 1)
  })
  it('follows the scale of the desktop, also under the open overlay', async () => {
    await displays.arrange([primary, upright, small])
    await noise([primary, upright, small])
    await start()
    for (const [factor, display] of [[1.5, small] as const, [2, upright] as const]) {
      await pressKey('super+shift+e')
      await overlays(3)
      const old = await visibleWindows('Eyeshot overlay')
      await scale.set(factor)
      await until('overlays of the new scale', async () => {
        const shown = await visibleWindows('Eyeshot overlay')
        return shown.length === 3 && !shown.some((window) => old.includes(window))
      })
      await expectPlace(await draw(inside(display)), inside(display))
    }
    await scale.set(1)
    await until('the scale', async () => {
      const now = await running?.app.evaluate(
        ({ screen }) => screen.getPrimaryDisplay().scaleFactor,
      )
      return now === 1
    })
    await known(3)
    for (const display of [upright, small, primary]) await expectExact(inside(display), 3)
  })
})

/** Noise on a desktop of these displays. */
async function noise(places: readonly Rect[]): Promise<void> {
  await showNoise(
    Math.max(...places.map(({ x, width }) => x + width)),
    Math.max(...places.map(({ y, height }) => y + height)),
  )
}
