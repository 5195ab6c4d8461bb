import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overlayHidden, overlayShown } from '../support/e2e/app.ts'
import { pressKey, until, visibleWindows } from '../support/e2e/screen.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import { ask } from '../support/e2e/steps.ts'

const session = '/org/freedesktop/login1/session/c1'
const manager = '/org/freedesktop/login1'

/** logind by python3-dbusmock's own template, on a bus that the app takes for the system's. */
describe('a session that logind', () => {
  const started = endedAfterEach()
  const children: ChildProcess[] = []
  let address = ''

  beforeAll(async () => {
    const words = ['--session', '--nofork', '--print-address']
    const daemon = spawn('dbus-daemon', words, { stdio: ['ignore', 'pipe', 'ignore'] })
    children.push(daemon)
    address = String((await once(daemon.stdout, 'data'))[0]).trim()
    const env = { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: address }
    const mock = ['-m', 'dbusmock', '--system', '--template', 'logind']
    // Debian's own, which has the module.
    children.push(spawn('/usr/bin/python3', mock, { env, stdio: 'ignore' }))
    const add = ['AddSession', 'c1', 'seat0', '0', 'root', 'true'] as const
    await until('logind', async () => (await tell(manager, ...add).catch(() => '')) !== '')
  })
  afterAll(() => {
    for (const child of children.reverse()) child.kill()
  })

  /** Calls a method of the mock, such as EmitSignal. */
  async function tell(path: string, method: string, ...parameters: readonly string[]) {
    const to = ['--address', address, '--dest', 'org.freedesktop.login1', '--object-path', path]
    const named = ['--method', `org.freedesktop.DBus.Mock.${method}`, ...parameters]
    return (await promisify(execFile)('gdbus', ['call', ...to, ...named])).stdout
  }
  const emit = (path: string, type: string, name: string, signature: string, values: string) =>
    tell(path, 'EmitSignal', `org.freedesktop.login1.${type}`, name, signature, values)
  const start = async () => {
    const provider = await started.provider('Kept over the lock.')
    const env = { DBUS_SYSTEM_BUS_ADDRESS: address, XDG_SESSION_ID: 'c1' }
    return await started.app({ env, settings: { providers: [provider.provider] } })
  }

  it('locks loses the overlay, and nothing else', async () => {
    const page = await ask(await start())
    await page.getByText('Kept over the lock.').waitFor()
    await pressKey('super+shift+e')
    await overlayShown()
    // The app listens from the first overlay on, and a moment after it.
    await until('no overlay', async () => {
      await emit(session, 'Session', 'Lock', '', '[]')
      return (await visibleWindows('Eyeshot overlay')).length === 0
    })
    await emit(session, 'Session', 'Unlock', '', '[]')
    expect(await page.getByText('Kept over the lock.').isVisible()).toBe(true)
    expect(await visibleWindows('Eyeshot answer')).toHaveLength(1)
    await pressKey('super+shift+e')
    await overlayShown()
    // What the desktop tells counts likewise.
    const hint = "{'LockedHint': <true>}"
    await tell(session, 'UpdateProperties', 'org.freedesktop.login1.Session', hint)
    await overlayHidden()
  })

  it('sends to sleep has its hotkeys again after it', async () => {
    const running = await start()
    await until('a live key', async () =>
      running.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Super+Shift+E')),
    )
    await running.app.evaluate(({ globalShortcut }) => globalShortcut.unregisterAll())
    await emit(manager, 'Manager', 'PrepareForSleep', 'b', '[<true>]')
    await emit(manager, 'Manager', 'PrepareForSleep', 'b', '[<false>]')
    await until('a live key', async () =>
      running.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Super+Shift+E')),
    )
    await pressKey('super+shift+e')
    await overlayShown()
    await pressKey('Escape')
    await overlayHidden()
  })
})
