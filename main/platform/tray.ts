import { join } from 'node:path'
import { app, Menu, nativeImage, Tray } from 'electron'
import { type TrayMenuDeps, trayMenu } from './tray-menu.ts'

/** The tray icon and its menu; `refresh` makes the menu anew after a change. */
export function createTray(deps: () => TrayMenuDeps): { refresh(): void } {
  const icon = (name: string) =>
    nativeImage.createFromPath(join(app.getAppPath(), `assets/icons/${name}.png`))
  const icons = { open: icon('tray'), local: icon('tray-local') }
  const tray = new Tray(icons.open)
  const refresh = () => {
    const now = deps()
    const { items, toolTip } = trayMenu(now)
    tray.setImage(now.localOnly ? icons.local : icons.open)
    tray.setToolTip(toolTip)
    tray.setContextMenu(Menu.buildFromTemplate(items))
  }
  tray.on('click', () => tray.popUpContextMenu())
  refresh()
  return { refresh }
}
