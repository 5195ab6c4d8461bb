import { join } from 'node:path'
import { app } from 'electron'
import type { Binding } from '../../common/settings-view.ts'
import { bindingFor, desktopOf } from '../core/desktop-binding.ts'
import type { Hotkeys } from './hotkeys.ts'

/** How this desktop is told to run what an action's hotkey would; undefined where nothing does. */
export function desktopBinding(hotkeys: Hotkeys, action: string): Binding | undefined {
  if (action === 'show-answer') return undefined
  const accelerator = hotkeys.views().find((view) => view.action === action)?.accelerator ?? ''
  // An AppImage installs no command.
  const program = app.isPackaged
    ? (process.env['APPIMAGE'] ?? 'eyeshot')
    : `node ${join(app.getAppPath(), 'cli/bin/eyeshot.mjs')}`
  const command = `${program} capture --action ${action}`
  return bindingFor(desktopOf(process.env), accelerator, command)
}
