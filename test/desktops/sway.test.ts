import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeNoise } from '../support/desktops/noise.ts'
import { type MockPortal, mockPortal } from '../support/desktops/portal.ts'
import { type Sway, startSway } from '../support/desktops/sway.ts'
import { floatingWindows } from '../support/desktops/windows.ts'
import { launchApp, root, type TestApp } from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { until } from '../support/e2e/screen.ts'

const part = { x: 100, y: 120, width: 320, height: 200 }
const region = '100,120,320,200'

/** A picture of 1280 x 800, and the pixels of its part, 3 bytes each. */
async function noise(seed: number): Promise<{ file: string; pixels: Buffer }> {
  const made = await makeNoise(seed, { width: 1280, height: 800 })
  return { file: made.file, pixels: await made.pixels(part) }
}

async function mean(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).removeAlpha().stats()
  return channels.reduce((sum, channel) => sum + channel.mean, 0)
}

describe('on headless sway, with XWayland', () => {
  let provider: TestProvider
  let sway: Sway | undefined
  let app: TestApp | undefined
  let portal: MockPortal | undefined

  beforeEach(async () => {
    provider = await startProvider('Answered on Wayland.')
  })
  afterEach(async () => {
    portal?.stop()
    await app?.close()
    sway?.stop()
    await provider.server.stop()
    app = undefined
    sway = undefined
    portal = undefined
  })

  const start = async (wallpaper: string, config = '') => {
    const settings = { providers: [provider.provider] }
    sway = await startSway(wallpaper, { config, settings })
    return sway
  }
  const launch = async (on: Sway, env: Record<string, string> = {}) => {
    const args = ['--ozone-platform=x11']
    app = await launchApp({ home: on.home, through: on.electron, env: { ...on.env, ...env }, args })
    return app
  }
  const overlays = async (on: Sway) =>
    await on
      .run('xdotool', 'search', '--onlyvisible', '--name', '^Eyeshot overlay$')
      .then((found) => found.trim().split('\n').length)
      .catch(() => 0)
  /** Each call of the tool is a new keyboard, whose first key may come before it has the focus. */
  const leave = (on: Sway) =>
    until('no overlay', async () => {
      await on.run('wtype', '-s', '300', '-k', 'Escape')
      return (await overlays(on)) === 0
    })
  const asked = async () =>
    await until('the question', async () => (await provider.asked())[0], 60_000)

  it('captures the windows of Wayland, as a key bound in its configuration asks', async () => {
    const { file, pixels } = await noise(12_345)
    const client = `sh ${root}/assets/package/eyeshot capture --action explain`
    const on = await start(
      file,
      `bindsym Mod4+Shift+e exec ${client}\nbindsym Mod4+r exec "${client} --region ${region}"`,
    )
    await launch(on)
    await on.run('wtype', '-M', 'logo', '-M', 'shift', '-k', 'e')
    // All of the display is under it, darker than it was.
    const bright = await mean(await readFile(file))
    await until('the shade', async () => {
      const part = (await mean(await screenshot(on))) / bright
      return part > 0.2 && part < 0.9
    })
    await leave(on)
    await on.run('wtype', '-M', 'logo', '-k', 'r')
    expect((await asked()).image.pixels.equals(pixels)).toBe(true)
    const page = await app?.page('Eyeshot answer')
    await page?.getByText('Answered on Wayland.').waitFor()
    // It floats, and has the keyboard.
    await until('the answer in front', async () => {
      const [answer] = await floatingWindows(on, 'Eyeshot answer')
      return answer?.focused
    })
    const told = await on.run('sh', `${root}/assets/package/eyeshot`, 'doctor')
    expect(told).toContain('ok  Display server: Wayland, with XWayland at :')
    expect(told).toContain('!!  Portal GlobalShortcuts: not there')
    expect(told).toMatch(/^ {4}bindsym Mod4\+Shift\+e exec node .* capture --action explain$/m)
  })

  it('goes to XWayland by itself', async () => {
    const { file } = await noise(1)
    const on = await start(file)
    const words = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    spawn(on.electron, [root, ...words, '--hidden'], { env: on.env, stdio: 'ignore' })
    const client = ['sh', `${root}/assets/package/eyeshot`, 'capture'] as const
    await until('the overlay', async () => {
      await on.run(...client, '--action', 'copy-text').catch(() => '')
      return (await overlays(on)) > 0
    })
    const lines = (await on.run('ps', '-eo', 'args', '-ww')).split('\n')
    const own = lines.filter((line) => line.startsWith(`${on.home}/electron/electron`))
    expect(own.find((line) => !line.includes('--type='))).toContain('--ozone-platform=x11')
  })

  it('captures by the portal elsewhere, and has the desktop hold the hotkeys', async () => {
    const { file, pixels } = await noise(777)
    const env = { XDG_CURRENT_DESKTOP: 'GNOME' }
    const wallpaper = (await noise(1)).file
    const on = await start(wallpaper)
    portal = await mockPortal({ file }, on)
    const held = portal
    const running = await launch(on, env)
    await until('what is held', async () => (await held.triggers()).includes('explain'))
    expect(await held.triggers()).toContain("('explain', 'LOGO+SHIFT+e')")
    await held.press('explain')
    await until('the overlay', async () => (await overlays(on)) === 1)
    await leave(on)
    const client = ['sh', `${root}/assets/package/eyeshot`, 'capture'] as const
    await on.run(...client, '--region', region)
    expect((await asked()).image.pixels.equals(pixels)).toBe(true)
    // The X server's keys are let go of, or each would come twice.
    const live = await running.app.evaluate(({ globalShortcut }) =>
      globalShortcut.isRegistered('Super+Shift+E'),
    )
    expect(live).toBe(false)
  })

  it('says what to do where the portal refuses', async () => {
    const env = { XDG_CURRENT_DESKTOP: 'GNOME' }
    const { file } = await noise(2)
    const on = await start(file)
    portal = await mockPortal({ file, code: 1 }, on)
    const running = await launch(on, env)
    await on.run('sh', `${root}/assets/package/eyeshot`, 'capture')
    // One window is kept in reserve, and has the same title.
    await until('the sentence', async () => {
      const pages = running.app.windows().map((page) => page.locator('body').innerText())
      const texts = await Promise.all(pages.map((page) => page.catch(() => '')))
      return texts.some((one) => one.includes('did not let Eyeshot take a screenshot. Allow it'))
    })
    await running.app.evaluate(({ app: electron }) =>
      electron.emit('second-instance', {}, ['eyeshot'], '/'),
    )
    const settings = await running.page('Eyeshot settings')
    await settings.getByText('This desktop (Wayland) keeps keys to itself').first().waitFor()
  })

  async function screenshot(on: Sway): Promise<Buffer> {
    const picture = join(on.home, 'screen.png')
    await on.run('grim', picture)
    return await readFile(picture)
  }
})
