import { join } from 'node:path'
import { app, Menu, nativeImage, Tray } from 'electron'
import { type TrayMenuDeps, trayMenu } from './tray-menu.ts'

/** The tray icon and its menu; `refresh` makes the menu anew after a change. */
export function createTray(deps: () => TrayMenuDeps): { refresh(): void } {
  const icon = nativeImage.createFromPath(join(app.getAppPath(), 'assets/icons/tray.png'))
  const tray = new Tray(icon)
  const refresh = () => {
    const { items, toolTip } = trayMenu(deps())
    tray.setToolTip(toolTip)
    tray.setContextMenu(Menu.buildFromTemplate(items))
  }
  tray.on('click', () => tray.popUpContextMenu())
  refresh()
  return { refresh }
}
