import { join } from 'node:path'
import { app, Menu, type NativeImage, nativeImage, screen, Tray } from 'electron'
import type { IconName } from '../../common/icons.ts'
import { displaysInOrder } from '../core/find-region.ts'
import { type TrayMenuDeps, trayMenu } from './tray-menu.ts'

/** The tray icon and its menu; `refresh` makes the menu anew where it would be another one. */
export function createTray(deps: () => Omit<TrayMenuDeps, 'displays' | 'iconOf'>): {
  refresh(): void
} {
  const icon = (name: string) =>
    nativeImage.createFromPath(join(app.getAppPath(), `assets/icons/${name}.png`))
  const read = new Map<IconName, NativeImage>()
  const iconOf = (name: IconName) => {
    const image = read.get(name) ?? icon(`actions/${name}`)
    // There the system colours it.
    if (process.platform === 'darwin') image.setTemplateImage(true)
    read.set(name, image)
    return image
  }
  const icons = { open: icon('tray'), local: icon('tray-local') }
  const tray = new Tray(icons.open)
  let shown = ''
  const refresh = () => {
    const displays = displaysInOrder(screen.getAllDisplays()).map(({ bounds }) => bounds)
    const now = { ...deps(), displays, iconOf }
    const { items, toolTip } = trayMenu(now)
    // On Linux Electron keeps every submenu that a tray ever had: an answer that is kept changes
    // nothing here, and would leave hundreds of items behind. The actions are what an item runs.
    const next = JSON.stringify([now, items])
    if (next === shown) return
    shown = next
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
