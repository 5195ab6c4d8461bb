import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDisplay } from './display.mjs'

/** Runs what follows in a D-Bus session with an unlocked keyring of its own. */
export const keyringSession = [
  'dbus-run-session',
  '--',
  'sh',
  '-c',
  'eval "$(printf test | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; exec "$@"',
  'sh',
]

/**
 * The environment of a desktop where nobody watches: a virtual display and a home of its own, with
 * the Electron to run in EYESHOT_ELECTRON.
 *
 * @param {string} binary path of the Electron binary
 * @param {(env: NodeJS.ProcessEnv) => T | Promise<T>} run what needs it
 * @template T
 * @returns {Promise<T>}
 */
export async function onVirtualDesktop(binary, run) {
  const display = await startDisplay()
  const home = mkdtempSync(join(tmpdir(), 'eyeshot-session-'))
  try {
    const env = {
      ...process.env,
      ...display.env,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      EYESHOT_ELECTRON: binary,
    }
    delete env.WAYLAND_DISPLAY
    return await run(env)
  } finally {
    display.stop()
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
