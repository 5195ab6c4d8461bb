import { describe, expect, it } from 'vitest'
import type { HotkeyView } from '../../../common/settings-view.ts'
import { checkHotkey } from '../../../main/core/hotkey-edit.ts'

const hotkeys: HotkeyView[] = [
  { action: 'explain', name: 'Explain', accelerator: 'Super+Shift+E', state: 'live' },
  { action: 'copy-text', name: 'Copy text', accelerator: '', state: 'none' },
]

describe('checkHotkey', () => {
  it('lets an action keep, change and lose its hotkey', () => {
    for (const accelerator of ['Super+Shift+E', 'Control+Alt+K', '']) {
      expect(() => checkHotkey(hotkeys, 'explain', accelerator, 'linux')).not.toThrow()
    }
    expect(() => checkHotkey(hotkeys, 'copy-text', '', 'linux')).not.toThrow()
  })

  it('refuses the hotkey of another action, by name', () => {
    expect(() => checkHotkey(hotkeys, 'copy-text', 'Super+Shift+E', 'linux')).toThrow(/Explain/)
  })

  it('knows it in another spelling', () => {
    expect(() => checkHotkey(hotkeys, 'copy-text', 'Shift+Meta+E', 'linux')).toThrow(/Explain/)
  })

  it('refuses an action that there is not', () => {
    expect(() => checkHotkey(hotkeys, 'fly', 'Control+Alt+K', 'linux')).toThrow(/fly/)
  })
})
