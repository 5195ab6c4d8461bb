import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rect } from '../../common/geometry.ts'
import {
  filesWith,
  launchApp,
  overlayHidden,
  overlayShown,
  pressClose,
  removeHome,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, showNoise, until, visibleWindows } from '../support/e2e/screen.ts'
import { placesOf } from '../support/e2e/screen-place.ts'
import { startTurnedDisplay, type TurnedDisplay } from '../support/e2e/turned-display.ts'

/** Of the display as it stands at first, in device pixels. */
const [width, height] = [1024, 640]

describe('a display that is turned', { timeout: 240_000 }, () => {
  let display: TurnedDisplay
  let provider: TestProvider

  beforeAll(async () => {
    display = await startTurnedDisplay(width, height)
    provider = await startProvider('Seen.')
  }, 60_000)
  afterAll(async () => {
    await provider.server.stop()
    await display.stop()
  })

  it('at the start, while nothing is captured and under the overlay gives exact pixels', async () => {
    await display.turn('left')
    await showNoise(height, width)
    const running = await launchApp({ settings: { providers: [provider.provider] } })
    const { app } = running
    const rotation = (degrees: number) =>
      until(`a display turned by ${degrees}`, async () => {
        const turned = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().rotation)
        return turned === degrees
      })
    let sent = 0
    const expectExact = async (rect: Rect) => {
      await drag(rect, { x: rect.x + rect.width, y: rect.y + rect.height })
      sent += 1
      await until('the question', async () => (await provider.asked()).length === sent)
      await overlayHidden()
      // It is on the screen that the pixels are compared with.
      await until('the answer', async () => (await visibleWindows('Eyeshot answer')).length > 0)
      await pressClose(await running.page('Eyeshot answer'))
      await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
      const image = (await provider.asked()).at(-1)?.image
      if (image === undefined) throw new Error('there is no picture')
      expect(await placesOf(image, rect, 0)).toEqual([{ x: rect.x, y: rect.y }])
    }
    await rotation(90)
    await pressKey('super+shift+e')
    await overlayShown()
    await expectExact({ x: 101, y: 751, width: 342, height: 134 })

    await display.turn('inverted')
    await rotation(180)
    await showNoise(width, height)
    await pressKey('super+shift+e')
    await overlayShown()
    const old = await visibleWindows('Eyeshot overlay')
    await display.turn('right')
    await until('the overlay of the turned display', async () => {
      const shown = await visibleWindows('Eyeshot overlay')
      return shown.length === 1 && !shown.some((window) => old.includes(window))
    })
    await rotation(270)
    await expectExact({ x: 51, y: 501, width: 242, height: 134 })
    // It was not had in another way, which would be exact as well.
    expect(await filesWith(running.home, 'screen-not-shared')).toEqual([])
    await running.close()
    await removeHome(running.home)
  })
})
