import { describe, expect, it } from 'vitest'
import { bindingFor, desktopOf } from '../../../main/core/desktop-binding.ts'

describe('desktopOf', () => {
  it.each([
    [{ XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, 'gnome'],
    [{ XDG_CURRENT_DESKTOP: 'KDE' }, 'kde'],
    [{ XDG_CURRENT_DESKTOP: 'sway' }, 'sway'],
    [{ SWAYSOCK: '/run/sway.sock' }, 'sway'],
    [{ XDG_CURRENT_DESKTOP: 'Hyprland' }, 'hyprland'],
    [{ XDG_CURRENT_DESKTOP: 'XFCE' }, 'other'],
    [{}, 'other'],
  ] as const)('reads %j as %s', (env, desktop) => {
    expect(desktopOf(env)).toBe(desktop)
  })
})

describe('bindingFor', () => {
  const command = 'eyeshot capture --action explain'

  it('writes a line for sway and one for Hyprland', () => {
    expect(bindingFor('sway', 'Super+Shift+E', command).line).toBe(
      `bindsym Mod4+Shift+e exec ${command}`,
    )
    expect(bindingFor('sway', 'Control+Alt+PrintScreen', command).line).toBe(
      `bindsym Ctrl+Mod1+Print exec ${command}`,
    )
    expect(bindingFor('hyprland', 'Super+Shift+E', command).line).toBe(
      `bind = SUPER SHIFT, e, exec, ${command}`,
    )
    expect(bindingFor('hyprland', 'Control+F2', command).line).toBe(
      `bind = CTRL, F2, exec, ${command}`,
    )
  })

  it('gives the others the command alone, and says where it goes', () => {
    for (const [desktop, words] of [
      ['gnome', 'Custom Shortcuts'],
      ['kde', 'Command or Script'],
      ['other', 'keyboard settings'],
    ] as const) {
      const { where, line } = bindingFor(desktop, 'Super+Shift+E', command)
      expect(line).toBe(command)
      expect(where).toContain(words)
    }
  })
})
