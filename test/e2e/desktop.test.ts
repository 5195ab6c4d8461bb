import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import {
  launchApp,
  overlayHidden,
  overlayShown,
  removeHome,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { clipboardText, pressKey, until, visibleWindows, xdotool } from '../support/e2e/screen.ts'

const run = promisify(execFile)

describe('hotkeys and the session', () => {
  let running: TestApp | undefined

  afterEach(async () => {
    await running?.close()
    if (running) await removeHome(running.home)
    running = undefined
  })

  /** The settings, as a second start shows them. */
  const settingsOf = async (app: TestApp) => {
    await app.app.evaluate(({ app: electron }) => {
      electron.emit('second-instance', {}, ['electron', '.'], '/', null)
    })
    return await app.page('Eyeshot settings')
  }

  it('tries a hotkey out, without a capture, and gives the line for the desktop', async () => {
    running = await launchApp({ env: { XDG_CURRENT_DESKTOP: 'sway' } })
    const settings = await settingsOf(running)
    await settings.getByRole('button', { name: 'Hotkeys', exact: true }).click()
    const tryIt = settings.getByRole('button', { name: 'Try the hotkey of Explain' })
    await tryIt.click()
    await settings.getByText('Press Super+Shift+E now…').waitFor()
    await pressKey('super+shift+e')
    await settings.getByText('It came: the hotkey works.').waitFor()
    expect(await visibleWindows('Eyeshot overlay')).toHaveLength(0)
    // Nobody presses it this time.
    await tryIt.click()
    await settings.getByText('It did not come').waitFor()
    await settings
      .getByText(/^bindsym Mod4\+Shift\+e exec node .* capture --action explain$/)
      .waitFor()
    await settings.getByRole('button', { name: 'Copy the line' }).click()
    await until('the line', async () =>
      (await clipboardText().catch(() => '')).startsWith('bindsym Mod4+Shift+e exec '),
    )
    await pressKey('super+shift+e')
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
  })

  it('has its hotkeys again after sleep', async () => {
    running = await launchApp()
    await until('a live key', async () => {
      const live = await running?.app.evaluate(({ globalShortcut }) =>
        globalShortcut.isRegistered('Super+Shift+E'),
      )
      return live === true
    })
    await running.app.evaluate(({ globalShortcut, powerMonitor }) => {
      globalShortcut.unregisterAll()
      powerMonitor.emit('resume')
    })
    await pressKey('super+shift+e')
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
  })

  it('has them on the keys of a Russian layout, and of a German one once they are taken anew', async () => {
    const hotkeys = { ...defaultSettings('linux').hotkeys, 'copy-text': 'Super+Shift+Z' }
    running = await launchApp({ settings: { hotkeys } })
    await until('a live key', async () => {
      const live = await running?.app.evaluate(({ globalShortcut }) =>
        globalShortcut.isRegistered('Super+Shift+Z'),
      )
      return live === true
    })
    // A key by its place: 26 has the E of a Latin layout, 29 the Z of a German one.
    const opens = async (layout: string, place: number, anew: boolean) => {
      await run('setxkbmap', [layout])
      await until('the overlay', async () => {
        if (anew) {
          await running?.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
        }
        await xdotool('keydown', 'Super_L', 'keydown', 'Shift_L', 'key', place)
        await xdotool('keyup', 'Shift_L', 'keyup', 'Super_L')
        return (await visibleWindows('Eyeshot overlay')).length > 0
      })
      await pressKey('Escape')
      await overlayHidden()
    }
    try {
      await opens('ru', 26, false)
      await opens('de', 29, true)
    } finally {
      await run('setxkbmap', ['us'])
    }
  })

  it('names two actions that have one hotkey', async () => {
    const hotkeys = { ...defaultSettings('linux').hotkeys, 'copy-text': 'Shift+Super+E' }
    running = await launchApp({ settings: { hotkeys } })
    const settings = await settingsOf(running)
    await settings
      .getByText(/belongs to both Explain and Copy text/)
      .first()
      .waitFor()
  })

  it('starts with the session where that is wanted, without a window', async () => {
    running = await launchApp({ settings: { welcomed: false }, args: ['--hidden'] })
    const file = join(running.home, '.config/autostart/eyeshot.desktop')
    expect(existsSync(file)).toBe(false)
    const settings = await settingsOf(running)
    expect(await visibleWindows('Eyeshot')).toHaveLength(0)
    await settings.getByRole('button', { name: 'Start', exact: true }).click()
    const box = settings.getByLabel('Start Eyeshot with the session, without a window')
    await box.check()
    await until('the file', async () => existsSync(file))
    expect(await readFile(file, 'utf8')).toMatch(/^Exec=\S+electron \S+ --hidden$/m)
    await box.uncheck()
    await until('no file', async () => !existsSync(file))
    expect((await runCli(['capture'], running.env)).code).toBe(0)
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
  })
})
