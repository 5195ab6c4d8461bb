import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { until } from '../e2e/screen.ts'
import type { Sway } from './sway.ts'

export interface MockPortal {
  /** The file of the last screenshot. */
  file(): Promise<string>
  /** What the desktop was asked to bind, ids and keys, as GLib writes it; empty before. */
  triggers(): Promise<string>
  /** Presses a bound shortcut. */
  press(id: string): Promise<void>
  stop(): void
}

/** Where programs are run: the bus of DBUS_SESSION_BUS_ADDRESS is theirs. */
type Place = Pick<Sway, 'run' | 'spawn'>

const here: Place = {
  run: async (program, ...words) => (await promisify(execFile)(program, words)).stdout,
  spawn: (program, ...words) => spawn(program, words, { stdio: 'ignore' }),
}

/**
 * Stands in for xdg-desktop-portal by python3-dbusmock.
 *
 * @param parameters those of portal.py
 */
export async function mockPortal(
  parameters: Readonly<Record<string, unknown>>,
  place = here,
): Promise<MockPortal> {
  const template = join(process.cwd(), 'test/support/desktops/portal.py')
  const words = ['-m', 'dbusmock', '--template', template, '-p', JSON.stringify(parameters)]
  // Debian's own, which has the module.
  const child = place.spawn('/usr/bin/python3', ...words)
  const call = async (method: string, ...parameters: readonly string[]) => {
    const to = ['--dest', 'org.freedesktop.portal.Desktop', '--object-path']
    const object = '/org/freedesktop/portal/desktop'
    const named = ['--method', `app.eyeshot.Test.${method}`, ...parameters]
    return (await place.run('gdbus', 'call', '--session', ...to, object, ...named)).trim()
  }
  await until('the portal', async () => (await call('Triggers').catch(() => '')) !== '')
  return {
    file: async () => (await call('File')).slice(2, -3),
    triggers: () => call('Triggers'),
    press: async (id) => void (await call('Press', id)),
    stop: () => child.kill(),
  }
}
