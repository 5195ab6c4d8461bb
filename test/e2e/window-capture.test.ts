import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Action } from '../../common/actions.ts'
import type { Rect } from '../../common/geometry.ts'
import {
  launchApp,
  overlayHidden,
  overlayShown,
  pressClose,
  removeHome,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { onScreen, openTerminal, type RealWindow } from '../support/e2e/real-windows.ts'
import {
  click,
  drag,
  pressKey,
  screenPixels,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'

const ofWindow: Action = {
  id: 'of-window',
  name: 'Of a window',
  icon: 'sparkles',
  capture: 'window',
  run: 'model',
  prompt: 'What is this?',
  contract: 'markdown',
  afterwards: 'show',
}

describe('capturing a window', () => {
  let back: RealWindow
  let front: RealWindow
  let provider: TestProvider
  let running: TestApp
  let sent = 0

  beforeAll(async () => {
    back = await openTerminal('behind', '+200+150')
    front = await openTerminal('in front', '+420+300')
    await front.raise()
    provider = await startProvider('Seen.')
    running = await start(1)
  })
  afterAll(async () => {
    await stop()
    await provider.server.stop()
    await back.close()
    await front.close()
  })

  const start = async (scale: number) =>
    await launchApp({
      settings: {
        providers: [provider.provider],
        actions: [ofWindow],
        hotkeys: { 'of-window': 'Super+Shift+W' },
      },
      args: [`--force-device-scale-factor=${scale}`],
    })
  const stop = async () => {
    await running.close()
    await removeHome(running.home)
  }
  const command = async (...args: readonly string[]) =>
    await until('the command', async () => {
      const result = await runCli(['capture', ...args], running.env)
      return result.stderr.includes('not running') ? undefined : result
    })
  /** The overlay in which a window is picked, with the pointer at a place. */
  const open = async (x: number, y: number) => {
    await xdotool('mousemove', x, y)
    await pressKey('super+shift+w')
    await overlayShown()
    return await running.page('Eyeshot overlay')
  }
  const leave = async () => {
    await pressKey('Escape')
    await overlayHidden()
  }
  /** Waits for the next picture, and closes the window of its answer. */
  const expectSent = async (witness: Buffer, rect: Rect) => {
    sent += 1
    await until('the question', async () => (await provider.asked()).length === sent)
    await overlayHidden()
    const image = (await provider.asked()).at(-1)?.image
    expect(image).toMatchObject({ width: rect.width, height: rect.height })
    expect(image?.pixels.equals(witness)).toBe(true)
    await pressClose(await running.page('Eyeshot answer'))
    await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
    await front.raise()
  }
  const clicks = async () => {
    const fore = await front.frame()
    const at = { x: fore.x + 40, y: fore.y + 60 }
    const witness = await screenPixels(fore)
    // Both windows are there; the upper one counts.
    const page = await open(at.x, at.y)
    const label = page.locator('output.size')
    await label.getByText(front.title).waitFor()
    await label.getByText(`${fore.width} × ${fore.height}`).waitFor()
    await click(at)
    await expectSent(witness, fore)
  }

  it('takes the one that is clicked, to the pixel', async () => await clicks())

  it('takes the one that Tab went to on Enter, with what lies before it', async () => {
    const [rear, fore] = [await back.frame(), await front.frame()]
    const witness = await screenPixels(rear)
    const label = (await open(fore.x + 40, fore.y + 60)).locator('output.size')
    await label.getByText(front.title).waitFor()
    await pressKey('Tab')
    await label.getByText(back.title).waitFor()
    await pressKey('Return')
    await expectSent(witness, rear)
  })

  it('still takes a rectangle that is dragged, and nothing from a click beside all', async () => {
    const fore = await front.frame()
    const rect = { x: fore.x + 10, y: fore.y + 50, width: 240, height: 150 }
    const witness = await screenPixels(rect)
    await open(rect.x, rect.y)
    await drag(rect, { x: rect.x + rect.width, y: rect.y + rect.height })
    await expectSent(witness, rect)
    const page = await open(1800, 1000)
    await page.getByText('Click a window').waitFor()
    expect(await page.locator('output.size').count()).toBe(0)
    await click({ x: 1800, y: 1000 })
    await overlayHidden()
    expect(await provider.asked()).toHaveLength(sent)
  })

  it('takes the one under the pointer for --window, as far as it is on the screen', async () => {
    const edge = await openTerminal('at the edge', '+-150+620')
    await front.raise()
    const rect = onScreen(await edge.frame())
    expect(rect.x).toBe(0)
    const witness = await screenPixels(rect)
    await xdotool('mousemove', rect.x + 30, rect.y + 60)
    expect(await command('--window')).toMatchObject({ code: 0, stderr: '' })
    await expectSent(witness, rect)
    await edge.close()
    // On no window: the active one.
    const fore = await front.frame()
    const active = await screenPixels(fore)
    await xdotool('mousemove', 1800, 1000)
    expect(await command('--window')).toMatchObject({ code: 0, stderr: '' })
    await expectSent(active, fore)
  })

  it('sees no minimised window, and no shadow that a program draws around its own', async () => {
    const fore = await front.frame()
    // On both windows.
    const at = { x: fore.x + 20, y: fore.y + 20 }
    await front.drawShadow(8)
    const label = (await open(at.x, at.y)).locator('output.size')
    await label.getByText(`${fore.width - 16} × ${fore.height - 16}`).waitFor()
    await leave()
    await front.drawShadow(0)
    await front.minimise()
    await open(at.x, at.y)
    await label.getByText(back.title).waitFor()
    await leave()
    await front.raise()
  })

  it('is as exact where two pixels are one unit', async () => {
    await stop()
    running = await start(2)
    await clicks()
  })
})
