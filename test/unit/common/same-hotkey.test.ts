import { describe, expect, it } from 'vitest'
import { sameHotkey } from '../../../common/same-hotkey.ts'

describe('sameHotkey', () => {
  it.each([
    ['Super+Shift+E', 'Shift+Super+e', 'linux'],
    ['Ctrl+Alt+K', 'Control+Alt+K', 'linux'],
    ['CommandOrControl+K', 'Control+K', 'linux'],
    ['CmdOrCtrl+K', 'Command+K', 'darwin'],
    ['Control+Option+E', 'Alt+Ctrl+E', 'darwin'],
    ['Meta+E', 'Super+E', 'win32'],
  ])('takes %s and %s for one on %s', (a, b, platform) => {
    expect(sameHotkey(a, b, platform)).toBe(true)
  })

  it.each([
    ['Super+Shift+E', 'Super+Shift+T'],
    ['Super+Shift+E', 'Super+E'],
    ['Control+K', 'Alt+K'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameHotkey(a, b, 'linux')).toBe(false)
  })
})
