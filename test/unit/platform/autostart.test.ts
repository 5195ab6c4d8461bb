import { afterEach, expect, it, vi } from 'vitest'

const setLoginItemSettings = vi.fn()
vi.mock('electron', () => ({ app: { setLoginItemSettings } }))
const { applyAutostart } = await import('../../../main/platform/autostart.ts')

const { platform } = process
afterEach(() => Object.defineProperty(process, 'platform', { value: platform }))

it.each(['darwin', 'win32'])('on %s the system starts it, without a window', (name) => {
  Object.defineProperty(process, 'platform', { value: name })
  applyAutostart(true)
  applyAutostart(false)
  expect(setLoginItemSettings.mock.calls).toEqual([
    [{ openAtLogin: true, args: ['--hidden'] }],
    [{ openAtLogin: false, args: ['--hidden'] }],
  ])
  setLoginItemSettings.mockClear()
})
