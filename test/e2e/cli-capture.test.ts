import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import {
  homeEnvironment,
  launchApp,
  overlayHidden,
  overlayShown,
  removeHome,
  root,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { pressKey, until, visibleWindows, xdotool } from '../support/e2e/screen.ts'

describe('eyeshot capture', () => {
  let running: TestApp | undefined

  afterEach(async () => {
    await running?.close()
    if (running) await removeHome(running.home)
    running = undefined
  })

  it('opens the overlay of the running app, by a socket of this user only', async () => {
    running = await launchApp()
    const { mode } = await until('the socket', () =>
      stat(join(running?.home ?? '', 'run/eyeshot.sock')).catch(() => undefined),
    )
    expect(mode & 0o777).toBe(0o600)
    expect(await runCli(['capture', '--action', 'copy-text'], running.env)).toMatchObject({
      code: 0,
      stdout: '',
    })
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
  })

  it('opens it by the small client of packages, and says what is wrong', async () => {
    running = await launchApp()
    await until('the socket', () =>
      stat(join(running?.home ?? '', 'run/eyeshot.sock')).catch(() => undefined),
    )
    const { env, home } = running
    const client = async (...words: readonly string[]) => {
      const child = spawn('sh', [join(root, 'assets/package/eyeshot'), ...words], {
        env,
        cwd: home,
      })
      const [stdout, stderr, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close'),
      ])
      return { code, stdout, stderr }
    }
    const wrong = await client('capture', '--action', 'fly')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toMatch(/^eyeshot: there is no action "fly", only: explain/)
    expect(await client('capture', '--display', '7')).toMatchObject({ code: 2 })
    expect(await visibleWindows('Eyeshot overlay')).toEqual([])
    expect(await client('capture', '--action', 'copy-text')).toMatchObject({ code: 0, stderr: '' })
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
    const told = await client('doctor')
    expect(told.stdout).toMatch(/^ok {2}Versions: .*Electron \d+/)
    expect(told.stdout).toContain('ok  Hotkey of explain: Super+Shift+E, registered')
    expect(told.stdout).toContain('ok  Keychain: answers')
    expect(told.stdout).toContain('ok  Reading offline: all its files are there')
    expect(told.stdout).not.toContain('!!')
    expect((await runCli(['doctor'], running.env)).stdout).toBe(told.stdout)
  })

  it('says that there is no such action', async () => {
    running = await launchApp()
    await until('the socket', () =>
      stat(join(running?.home ?? '', 'run/eyeshot.sock')).catch(() => undefined),
    )
    const { code, stderr } = await runCli(['capture', '--action', 'fly'], running.env)
    expect(code).toBe(2)
    expect(stderr).toContain('fly')
  })

  it('starts the app where it is not running', async () => {
    const home = await mkdtemp(join(tmpdir(), 'eyeshot-home-'))
    await mkdir(join(home, 'run'), { mode: 0o700 })
    await mkdir(join(home, '.config/eyeshot'), { recursive: true })
    const settings = { ...defaultSettings('linux'), welcomed: true }
    await writeFile(join(home, '.config/eyeshot/config.json'), JSON.stringify(settings))
    const electron = process.env['EYESHOT_ELECTRON'] ?? ''
    const env = homeEnvironment(home, {
      ELECTRON_OVERRIDE_DIST_PATH: electron.slice(0, electron.lastIndexOf('/')),
    })
    expect(await runCli(['capture'], env)).toMatchObject({ code: 0 })
    await overlayShown()
    const [id] = await visibleWindows('Eyeshot overlay')
    const pid = Number(await xdotool('getwindowpid', id ?? ''))
    await pressKey('Escape')
    await overlayHidden()
    process.kill(pid)
    await until('its end', async () => !existsSync(`/proc/${pid}/exe`))
    await removeHome(home)
  })
})
