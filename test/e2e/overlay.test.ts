import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  launchApp,
  overlayHidden,
  overlayShown,
  pressClose,
  removeHome,
  type TestApp,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  click,
  drag,
  focused,
  pressKey,
  screenPixels,
  showNoise,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'

/** Gives a window the keyboard's focus, as a program that takes it would. */
async function focusWindow(id: string): Promise<void> {
  await xdotool('windowfocus', '--sync', id)
  await until('the focus', async () => (await xdotool('getwindowfocus')) === id)
}

/** Pid of the overlay's renderer. */
async function rendererOf({ app }: TestApp): Promise<number> {
  return await app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle() === 'Eyeshot overlay')
        ?.webContents.getOSProcessId() ?? 0,
  )
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('overlay', () => {
  let provider: TestProvider
  let running: TestApp

  const start = async (args: readonly string[] = [], adjustSelection = false) => {
    await showNoise()
    provider = await startProvider('Seen.')
    running = await launchApp({
      settings: { providers: [provider.provider], adjustSelection },
      args,
    })
  }
  const saysThatItClosed = async () => {
    await overlayHidden()
    const page = await running.page('Eyeshot answer')
    await page.getByText('The overlay did not respond any more and was closed.').waitFor()
    await pressClose(page)
    await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
  }
  const open = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
  }
  const noAnswer = async () => {
    await overlayHidden()
    expect(await visibleWindows('Eyeshot answer')).toHaveLength(0)
    expect(await provider.asked()).toHaveLength(0)
  }

  afterEach(async () => {
    await running.close()
    await provider.server.stop()
    await removeHome(running.home)
  })

  describe('on one display', () => {
    beforeEach(() => start())

    it('closes on Escape, also during a drag', async () => {
      await open()
      await pressKey('Escape')
      await noAnswer()
      await open()
      await xdotool('mousemove', 300, 300, 'mousedown', 1)
      await xdotool('mousemove', 500, 400)
      await xdotool('key', 'Escape')
      await xdotool('mouseup', 1)
      await noAnswer()
    })

    it('closes when the window manager closes it, and opens again', async () => {
      await open()
      await pressKey('alt+F4')
      await noAnswer()
      await open()
      await pressKey('Escape')
      await noAnswer()
    })

    it('closes on a click without a drag, and on a right click', async () => {
      await open()
      await click({ x: 500, y: 400 })
      await noAnswer()
      await open()
      await click({ x: 500, y: 400 }, 3)
      await noAnswer()
    })

    it('closes when its renderer dies, says so, and opens again', async () => {
      await open()
      await running.app.evaluate(({ BrowserWindow }) => {
        const overlay = BrowserWindow.getAllWindows().find(
          (window) => window.getTitle() === 'Eyeshot overlay',
        )
        overlay?.webContents.forcefullyCrashRenderer()
      })
      await saysThatItClosed()
      await open()
      await pressKey('Escape')
      await noAnswer()
    })

    it('closes by itself when its renderer hangs, says so, ends that, and opens again', async () => {
      await open()
      const pid = await rendererOf(running)
      const page = await running.page('Eyeshot overlay')
      // Never answered: the page's only thread is busy for ever.
      page
        .evaluate(() => {
          for (;;);
        })
        .catch(() => undefined)
      await saysThatItClosed()
      await until('the end of the page', async () => !isAlive(pid))
      await open()
      await pressKey('Escape')
      await noAnswer()
    })

    it('closes on Escape while its page has nothing to show yet', async () => {
      // What it is sent but the question whether it lives.
      await running.app.evaluate(({ BrowserWindow }) => {
        for (const { webContents } of BrowserWindow.getAllWindows()) {
          const send = webContents.send.bind(webContents)
          webContents.send = (channel, ...rest) => {
            if (channel === 'overlay:ping') send(channel, ...rest)
          }
        }
      })
      const holdsEscape = () =>
        running.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Escape'))
      await pressKey('super+shift+e')
      await until('Escape held', holdsEscape)
      await until('Escape free', async () => {
        await pressKey('Escape')
        return !(await holdsEscape())
      })
      await noAnswer()
    })

    it('closes on Escape whatever window has the keys, also during a drag', async () => {
      await running.app.evaluate(({ app }) => app.emit('second-instance', {}, ['eyeshot'], '/'))
      await until('the settings', async () => (await visibleWindows('Eyeshot settings')).length > 0)
      const [settings = ''] = await visibleWindows('Eyeshot settings')
      await open()
      await focusWindow(settings)
      await pressKey('Escape')
      await noAnswer()
      await open()
      await xdotool('mousemove', 300, 300, 'mousedown', 1, 'mousemove', 500, 400)
      await focusWindow(settings)
      await xdotool('key', 'Escape')
      await overlayHidden()
      await xdotool('mouseup', 1)
      await noAnswer()
      // The key is everybody's again: the settings' own page gets it.
      const page = await running.page('Eyeshot settings')
      await page.evaluate(() => {
        window.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key))
      })
      await focusWindow(settings)
      await pressKey('Escape')
      await page.locator('body[data-key="Escape"]').waitFor()
    })

    it('takes a second press of a hotkey without harm', async () => {
      await open()
      await pressKey('super+shift+e')
      await pressKey('super+shift+t')
      expect(await visibleWindows('Eyeshot overlay')).toHaveLength(1)
      await drag({ x: 200, y: 200 }, { x: 420, y: 330 })
      await until('one question', async () => (await provider.asked()).length === 1)
      await overlayHidden()
    })

    it('keeps the selection for adjusting with Shift, and sends it on Enter', async () => {
      const rect = { x: 400, y: 300, width: 120, height: 80 }
      const moved = { ...rect, x: rect.x + 1, y: rect.y + 10 }
      const witness = await screenPixels(moved)
      await open()
      await focused('Eyeshot overlay')
      await drag({ x: 400, y: 300 }, { x: 520, y: 380 }, { shift: true })
      expect(await visibleWindows('Eyeshot overlay')).toHaveLength(1)
      expect(await provider.asked()).toHaveLength(0)
      await pressKey('Right')
      await pressKey('shift+Down')
      await pressKey('Return')
      await until('the question', async () => (await provider.asked()).length === 1)
      const [asked] = await provider.asked()
      expect(asked?.image.pixels.equals(witness)).toBe(true)
    })
  })

  it('keeps every selection for adjusting where the setting says so', async () => {
    await start([], true)
    await open()
    await drag({ x: 400, y: 300 }, { x: 520, y: 380 })
    expect(await visibleWindows('Eyeshot overlay')).toHaveLength(1)
    expect(await provider.asked()).toHaveLength(0)
    await pressKey('Return')
    await until('the question', async () => (await provider.asked()).length === 1)
  })

  it.each([1.5, 2])('cuts exact pixels at scale factor %d', async (scale) => {
    await start([`--force-device-scale-factor=${scale}`])
    const rect = { x: 303, y: 201, width: 302, height: 154 }
    const right = rect.x + rect.width
    const bottom = rect.y + rect.height
    await open()
    await drag({ x: rect.x, y: rect.y }, { x: right, y: bottom })
    await until('the question', async () => (await provider.asked()).length === 1)
    await overlayHidden()
    await until('the answer', async () => (await visibleWindows('Eyeshot answer')).length > 0)
    const [asked] = await provider.asked()
    const page = await running.page('Eyeshot answer')
    await pressClose(page)
    await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
    // The pointer stands on whole device pixels; in DIP they may be rounded to the nearest one.
    const { width, height, pixels } = asked?.image ?? { width: 0, height: 0, pixels: null }
    const slack = Math.ceil(scale)
    expect(Math.abs(width - rect.width)).toBeLessThanOrEqual(slack)
    expect(Math.abs(height - rect.height)).toBeLessThanOrEqual(slack)
    const matches: string[] = []
    const seen = { width: width + 2 * slack, height: height + 2 * slack }
    const screen = await screenPixels({ x: rect.x - slack, y: rect.y - slack, ...seen })
    for (let x = 0; x <= 2 * slack; x += 1) {
      for (let y = 0; y <= 2 * slack; y += 1) {
        const rows = Array.from({ length: height }, (_, row) => {
          const from = 3 * ((y + row) * seen.width + x)
          return screen.subarray(from, from + 3 * width)
        })
        if (pixels?.equals(Buffer.concat(rows))) matches.push(`${x},${y}`)
      }
    }
    // Noise matches nowhere but where it was cut from, unscaled.
    expect(matches).toHaveLength(1)
  })
})
