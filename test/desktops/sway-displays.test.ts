import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Rect } from '../../common/geometry.ts'
import { makeNoise, type Noise } from '../support/desktops/noise.ts'
import { type Sway, startSway } from '../support/desktops/sway.ts'
import { floatingWindows } from '../support/desktops/windows.ts'
import { launchApp, root, type TestApp } from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { until } from '../support/e2e/screen.ts'

/** In sway's layout. The second output is turned, and left of the origin. */
const first: Rect = { x: 0, y: 0, width: 1280, height: 800 }
const turned: Rect = { x: -600, y: 100, width: 600, height: 800 }

describe('two outputs of headless sway, one turned and at a negative origin', () => {
  let provider: TestProvider
  let sway: Sway
  let running: TestApp | undefined
  let pictures: { readonly first: Noise; readonly turned: Noise }
  let sent = 0

  beforeEach(async () => {
    sent = 0
    provider = await startProvider('Seen.')
    pictures = { first: await makeNoise(1, first), turned: await makeNoise(2, turned) }
    const { x, y, width, height } = turned
    const mode = `resolution ${height}x${width} transform 90 position ${x} ${y}`
    sway = await startSway(pictures.first.file, {
      outputs: 2,
      settings: { providers: [provider.provider] },
      config: `output HEADLESS-1 position 0 0
output HEADLESS-2 ${mode} bg ${pictures.turned.file} stretch`,
    })
    const args = ['--ozone-platform=x11']
    running = await launchApp({ home: sway.home, through: sway.electron, env: sway.env, args })
    await running.page('Eyeshot overlay')
  })
  afterEach(async () => {
    await running?.close()
    sway.stop()
    await provider.server.stop()
  })

  const capture = (...words: readonly string[]) =>
    sway.run('sh', `${root}/assets/package/eyeshot`, 'capture', ...words)
  const next = async () => {
    sent += 1
    await until('the question', async () => (await provider.asked()).length === sent, 60_000)
    const image = (await provider.asked()).at(-1)?.image
    if (image === undefined) throw new Error('there is no picture')
    return image
  }
  const floating = async (title: string) =>
    (await floatingWindows(sway, title)).map(({ rect }) => rect)
  /** It is in the pictures to come otherwise. */
  const closeAnswer = async () => {
    await until('the answer', async () => (await floating('Eyeshot answer')).length === 1)
    await running?.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.getTitle() === 'Eyeshot answer' && window.isVisible()) window.close()
      }
    })
    await until('no answer', async () => (await floating('Eyeshot answer')).length === 0)
  }

  it('give exact pixels, of each and of a part', async () => {
    await capture('--display', '1')
    expect((await next()).pixels.equals(await pictures.turned.pixels())).toBe(true)
    await closeAnswer()
    await capture('--display', '2')
    expect((await next()).pixels.equals(await pictures.first.pixels())).toBe(true)
    await closeAnswer()
    await capture('--region', '-500,220,320,200')
    const part = { x: 100, y: 120, width: 320, height: 200 }
    expect((await next()).pixels.equals(await pictures.turned.pixels(part))).toBe(true)
    // Beside what it is about, on the same output.
    const below = { x: -500, y: 100 + 120 + 200 }
    await until('the answer at its place', async () => {
      const [answer] = await floating('Eyeshot answer')
      return answer !== undefined && answer.x === below.x && answer.y >= below.y
    })
  })

  it('have an overlay each, and all of one is sent by its keys', async () => {
    await capture()
    const places = [first, turned]
    await until('an overlay on each', async () => {
      const shown = await floating('Eyeshot overlay')
      const covers = (place: Rect) =>
        shown.some((rect) =>
          Object.entries(place).every(([key, n]) => rect[key as keyof Rect] === n),
        )
      return shown.length === 2 && places.every(covers)
    })
    // Each call of the tool is a new keyboard, whose first key may come before it has the focus.
    await until('no overlay', async () => {
      await sway.run('wtype', '-s', '300', '-M', 'ctrl', '-k', 'a', '-m', 'ctrl', '-k', 'Return')
      return (await floating('Eyeshot overlay')).length === 0
    })
    const { pixels } = await next()
    const whole = [await pictures.first.pixels(), await pictures.turned.pixels()]
    expect(whole.filter((one) => one.equals(pixels))).toHaveLength(1)
  })
})
