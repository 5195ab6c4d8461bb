import { describe, expect, it } from 'vitest'
import { settingsFile, socketPath, userDataDir } from '../../../main/node/paths.ts'

const linux = { platform: 'linux', env: {}, home: '/home/ada', user: 'ada' }
const mac = { platform: 'darwin', env: {}, home: '/Users/ada', user: 'ada' }
const windows = { platform: 'win32', env: {}, home: 'C:\\Users\\ada', user: 'ada' }

describe('paths', () => {
  it('are those of Electron on each system', () => {
    expect(userDataDir(linux)).toBe('/home/ada/.config/eyeshot')
    expect(userDataDir({ ...linux, env: { XDG_CONFIG_HOME: '/c' } })).toBe('/c/eyeshot')
    expect(userDataDir(mac)).toBe('/Users/ada/Library/Application Support/eyeshot')
    expect(userDataDir(windows)).toBe('C:\\Users\\ada\\AppData\\Roaming\\eyeshot')
    expect(userDataDir({ ...windows, env: { APPDATA: 'D:\\r' } })).toBe('D:\\r\\eyeshot')
    expect(settingsFile(windows)).toBe('C:\\Users\\ada\\AppData\\Roaming\\eyeshot\\config.json')
  })

  it('of the socket belong to one user', () => {
    expect(socketPath({ ...linux, env: { XDG_RUNTIME_DIR: '/run/user/1' } })).toBe(
      '/run/user/1/eyeshot.sock',
    )
    expect(socketPath(linux)).toBe('/home/ada/.config/eyeshot/eyeshot.sock')
    expect(socketPath(windows)).toBe('\\\\.\\pipe\\eyeshot-ada')
  })
})
