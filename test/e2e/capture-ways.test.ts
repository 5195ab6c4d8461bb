import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  launchApp,
  overlayHidden,
  overlayShown,
  removeHome,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  drag,
  focusedTitle,
  pressKey,
  screenPixels,
  showNoise,
  until,
  visibleWindows,
} from '../support/e2e/screen.ts'

/** Where the countdown is shown, and around it. */
const top = { x: 800, y: 10, width: 320, height: 140 }

const regionOf = ({ x, y, width, height }: typeof top) => [x, y, width, height].join(',')

describe('ways to capture', () => {
  let provider: TestProvider
  let running: TestApp

  beforeEach(async () => {
    await showNoise()
    provider = await startProvider('Seen.')
    running = await launchApp({ settings: { providers: [provider.provider] } })
  })
  afterEach(async () => {
    await running.close()
    await provider.server.stop()
    await removeHome(running.home)
  })

  const capture = async (...args: readonly string[]) =>
    await until('the command', async () => {
      const result = await runCli(['capture', ...args], running.env)
      return result.stderr.includes('not running') ? undefined : result
    })
  const pictures = async (count: number) => {
    await until('the question', async () => (await provider.asked()).length === count)
    return (await provider.asked()).map(({ image }) => image)
  }
  const countdowns = async () => await visibleWindows('Eyeshot countdown')

  it('takes a region that is named, without an overlay, and the same again', async () => {
    const rect = { x: 301, y: 203, width: 150, height: 90 }
    const witness = await screenPixels(rect)
    expect(await capture('--region', regionOf(rect))).toMatchObject({ code: 0, stderr: '' })
    const [named] = await pictures(1)
    expect(named?.pixels.equals(witness)).toBe(true)
    expect(await visibleWindows('Eyeshot overlay')).toHaveLength(0)
    // The answer's window may cover it by now; the size tells.
    expect(await capture('--last')).toMatchObject({ code: 0, stderr: '' })
    const [, again] = await pictures(2)
    expect(again).toMatchObject({ width: rect.width, height: rect.height })
    // Over a start of the app, too.
    await running.close()
    running = await launchApp({ home: running.home })
    expect(await capture('--last')).toMatchObject({ code: 0, stderr: '' })
    const [, , later] = await pictures(3)
    expect(later).toMatchObject({ width: rect.width, height: rect.height })
  })

  it('says that a capture is open already', async () => {
    expect(await capture()).toMatchObject({ code: 0 })
    await overlayShown()
    for (const args of [[], ['--last'], ['--window']]) {
      expect(await capture(...args)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('A capture is open already.'),
      })
    }
    await pressKey('Escape')
    await overlayHidden()
    expect(await capture()).toMatchObject({ code: 0 })
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
  })

  it('says what cannot be captured', async () => {
    expect(await capture('--last')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nothing was captured yet'),
    })
    expect(await capture('--display', '2')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no display 2; there are 1'),
    })
    expect(await capture('--region', '1920,0,100,100')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('which are 0,0,1920,1080'),
    })
    expect(await provider.asked()).toHaveLength(0)
    // A second start has nobody to answer to, so a window says it.
    const start = ['eyeshot', 'capture', '--display', '2']
    await running.app.evaluate(({ app }, argv) => app.emit('second-instance', {}, argv), start)
    const page = await running.page('Eyeshot answer')
    await page.getByText('There is no display 2').waitFor()
  })

  it('counts down without taking the focus, and is not in the picture itself', async () => {
    const witness = await screenPixels(top)
    const before = await focusedTitle()
    await capture('--region', regionOf(top), '--delay', '3')
    await until('the countdown', async () => (await countdowns()).length === 1)
    expect(await focusedTitle()).toBe(before)
    const page = await running.page('Eyeshot countdown')
    await page.getByRole('timer', { name: 'Seconds until the capture' }).waitFor()
    const [picture] = await pictures(1)
    expect(picture?.pixels.equals(witness)).toBe(true)
    expect(await countdowns()).toHaveLength(0)
  })

  it('is cancelled by Escape, and gives way to the next capture', async () => {
    await capture('--delay', '600')
    await until('the countdown', async () => (await countdowns()).length === 1)
    await pressKey('Escape')
    await until('no countdown', async () => (await countdowns()).length === 0)
    await capture('--delay', '600')
    await until('the countdown', async () => (await countdowns()).length === 1)
    await pressKey('super+shift+e')
    await overlayShown()
    expect(await countdowns()).toHaveLength(0)
    await drag({ x: 300, y: 300 }, { x: 420, y: 380 })
    await overlayHidden()
    expect(await pictures(1)).toHaveLength(1)
  })
})
