import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import {
  launchApp,
  overlayHidden,
  overlayShown,
  removeHome,
  type TestApp,
  workerPids,
} from '../support/e2e/app.ts'
import { startProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, showNoise, until, visibleWindows } from '../support/e2e/screen.ts'

describe('faults', () => {
  const open: TestApp[] = []
  const launch = async (options: Parameters<typeof launchApp>[0]) => {
    const running = await launchApp(options)
    open.push(running)
    return running
  }

  afterEach(async () => {
    for (const running of open.splice(0)) {
      await running.close()
      await removeHome(running.home)
    }
  })

  it('fails the run with a sentence when the imaging process dies, and works on Retry', async () => {
    await showNoise()
    const provider = await startProvider('Still here.')
    const running = await launch({ settings: { providers: [provider.provider] } })
    await pressKey('super+shift+e')
    await overlayShown()
    // It starts while the user drags; stopped now, it cannot be faster than the kill below.
    const [pid] = await until('the imaging process', async () => {
      const pids = await workerPids(running.app, 'eyeshot imaging')
      return pids.length > 0 && pids
    })
    process.kill(pid ?? 0, 'SIGSTOP')
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    const page = await running.page('Eyeshot answer')
    await page.getByText('Asking seer-1').waitFor()
    // The look at the picture is given up after 500 ms; dead before, the process is started anew.
    await page.waitForTimeout(1500)
    process.kill(pid ?? 0, 'SIGKILL')
    await page.getByText('The picture could not be prepared').waitFor()
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('Still here.').waitFor()
    expect(await provider.asked()).toHaveLength(1)
    await provider.server.stop()
  })

  it('keeps a settings file that was cut in half, starts, and says so', async () => {
    const whole = JSON.stringify({ ...defaultSettings('linux'), welcomed: true })
    const half = whole.slice(0, whole.length / 2)
    const running = await launch({ settingsText: half })
    const folder = join(running.home, '.config/eyeshot')
    const kept = (await readdir(folder)).find((name) => name.startsWith('config.corrupt-'))
    expect(await readFile(join(folder, kept ?? ''), 'utf8')).toBe(half)
    const fresh = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))
    expect(fresh.version).toBe(1)
    // The first-run card shows again, and leads to the settings, where it is said.
    const welcome = await running.page('Eyeshot')
    await welcome.getByRole('button', { name: 'Add a provider' }).click()
    const settings = await running.page('Eyeshot settings')
    await settings.getByText('The settings file could not be read').waitFor()
    await pressKey('super+shift+e')
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
  })

  it('restores the last good settings after a cut', async () => {
    const provider = { id: 'a', name: 'Kept one', baseUrl: 'https://host.example/v1', model: 'm' }
    const first = await launchApp({ settings: { providers: [provider] } })
    await first.close()
    const file = join(first.home, '.config/eyeshot/config.json')
    const { writeFile } = await import('node:fs/promises')
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 40))
    await launch({ home: first.home })
    expect(JSON.parse(await readFile(file, 'utf8')).providers).toEqual([provider])
  })

  it('names a hotkey that another program holds', async () => {
    await launch({})
    const running = await launch({ settings: { welcomed: false } })
    const welcome = await running.page('Eyeshot')
    await welcome.getByText('This key could not be registered').first().waitFor()
    await welcome.getByRole('button', { name: 'Add a provider' }).click()
    const settings = await running.page('Eyeshot settings')
    await settings.getByText(/Super\+Shift\+E \(Explain\) could not be registered/).waitFor()
  })

  it('hands a second start over to the first and leaves', async () => {
    const running = await launch({})
    const { spawnSync } = await import('node:child_process')
    const again = spawnSync(
      process.env['EYESHOT_ELECTRON'] ?? '',
      [process.cwd(), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      { env: running.env, timeout: 30_000 },
    )
    expect(again.status).toBe(0)
    await until('the settings', async () => (await visibleWindows('Eyeshot settings')).length === 1)
  })
})
