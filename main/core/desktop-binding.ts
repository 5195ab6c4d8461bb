import { t } from '../../common/i18n.ts'
import type { Binding } from '../../common/settings-view.ts'
import { keysym } from './keysym.ts'

export type Desktop = 'gnome' | 'kde' | 'sway' | 'hyprland' | 'other'

/** The desktop that the variables of a session name, by `XDG_CURRENT_DESKTOP` or its own. */
export function desktopOf(env: Readonly<Record<string, string | undefined>>): Desktop {
  const named = (env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase().split(':')
  if (named.includes('hyprland') || env['HYPRLAND_INSTANCE_SIGNATURE']) return 'hyprland'
  if (named.includes('sway') || env['SWAYSOCK']) return 'sway'
  if (named.includes('kde')) return 'kde'
  return named.includes('gnome') ? 'gnome' : 'other'
}

/**
 * How a desktop that keeps keys to itself is told to run a command.
 *
 * @param accelerator in Electron's notation
 */
export function bindingFor(desktop: Desktop, accelerator: string, command: string): Binding {
  const keys = accelerator.split('+')
  const key = keys.pop() ?? ''
  switch (desktop) {
    case 'sway': {
      const pressed = [...keys.map((name) => swayNames[name] ?? name), keysym(key)].join('+')
      return {
        where: t('Add this line to ~/.config/sway/config, then run “swaymsg reload”:'),
        line: `bindsym ${pressed} exec ${command}`,
      }
    }
    case 'hyprland': {
      const held = keys.map((name) => (name === 'Control' ? 'CTRL' : name.toUpperCase())).join(' ')
      return {
        where: t('Add this line to ~/.config/hypr/hyprland.conf:'),
        line: `bind = ${held}, ${keysym(key)}, exec, ${command}`,
      }
    }
    case 'gnome':
      return {
        where: t(
          'In the system’s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, add a shortcut with this command:',
        ),
        line: command,
      }
    case 'kde':
      return {
        where: t(
          'In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, enter this command:',
        ),
        line: command,
      }
    case 'other':
      return {
        where: t('In the keyboard settings of your desktop, bind this command to a key:'),
        line: command,
      }
  }
}

const swayNames: Readonly<Record<string, string>> = {
  Super: 'Mod4',
  Meta: 'Mod4',
  Alt: 'Mod1',
  Control: 'Ctrl',
}
