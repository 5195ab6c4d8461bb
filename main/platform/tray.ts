import { join } from 'node:path'
import { app, Menu, nativeImage, screen, Tray } from 'electron'
import { displaysInOrder } from '../core/find-region.ts'
import { type TrayMenuDeps, trayMenu } from './tray-menu.ts'

/** The tray icon and its menu; `refresh` makes the menu anew after a change. */
export function createTray(deps: () => Omit<TrayMenuDeps, 'displays'>): { refresh(): void } {
  const icon = (name: string) =>
    nativeImage.createFromPath(join(app.getAppPath(), `assets/icons/${name}.png`))
  const icons = { open: icon('tray'), local: icon('tray-local') }
  const tray = new Tray(icons.open)
  const refresh = () => {
    const displays = displaysInOrder(screen.getAllDisplays()).map(({ bounds }) => bounds)
    const now = { ...deps(), displays }
    const { items, toolTip } = trayMenu(now)
    tray.setImage(now.localOnly ? icons.local : icons.open)
    tray.setToolTip(toolTip)
    tray.setContextMenu(Menu.buildFromTemplate(items))
  }
  tray.on('click', () => tray.popUpContextMenu())
  screen.on('display-added', refresh)
  screen.on('display-removed', refresh)
  screen.on('display-metrics-changed', refresh)
  refresh()
  return { refresh }
}
