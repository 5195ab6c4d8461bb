import { homedir, userInfo } from 'node:os'
import { posix, win32 } from 'node:path'

/** The name that folders, the socket and the keychain's service carry. */
export const appName = 'eyeshot'

/** What paths depend on. */
export interface System {
  /** A value of `process.platform`. */
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly user: string
}

/** The machine that this runs on. */
export function thisSystem(): System {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    user: userInfo().username,
  }
}

/** What Electron's `app.getPath('userData')` gives for an app of this name. */
export function userDataDir(system = thisSystem()): string {
  const { platform, env, home } = system
  if (platform === 'win32') {
    return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), appName)
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', appName)
  return posix.join(env['XDG_CONFIG_HOME'] || posix.join(home, '.config'), appName)
}

/** The file that electron-store keeps the settings in. */
export function settingsFile(system = thisSystem()): string {
  const { join } = system.platform === 'win32' ? win32 : posix
  return join(userDataDir(system), 'config.json')
}

/** Where the running app listens for commands of the same user. */
export function socketPath(system = thisSystem()): string {
  if (system.platform === 'win32') return `\\\\.\\pipe\\${appName}-${system.user}`
  return posix.join(system.env['XDG_RUNTIME_DIR'] || userDataDir(system), `${appName}.sock`)
}
