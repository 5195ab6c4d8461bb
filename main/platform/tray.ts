import { join } from 'node:path'
import { app, Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron'
import type { Action } from '../../common/actions.ts'
import type { HotkeyView } from '../../common/ipc.ts'

export interface TrayDeps {
  readonly actions: readonly Action[]
  readonly hotkeys: () => readonly HotkeyView[]
  readonly notices: () => readonly string[]
  readonly start: (action: Action) => void
  readonly openSettings: () => void
}

/** The tray icon and its menu; `refresh` makes the menu anew after a change. */
export function createTray(deps: TrayDeps): { refresh(): void } {
  const icon = nativeImage.createFromPath(join(app.getAppPath(), 'assets/icons/tray.png'))
  const tray = new Tray(icon)
  const refresh = () => {
    const menu = menuTemplate(deps)
    tray.setToolTip(menu.problems.length === 0 ? 'Eyeshot' : `Eyeshot: ${menu.problems.join(' ')}`)
    tray.setContextMenu(Menu.buildFromTemplate(menu.items))
  }
  tray.on('click', () => tray.popUpContextMenu())
  refresh()
  return { refresh }
}

function menuTemplate(deps: TrayDeps): { items: MenuItemConstructorOptions[]; problems: string[] } {
  const hotkeys = deps.hotkeys()
  const problems = [
    ...hotkeys.filter(({ state }) => state === 'failed').map(hotkeyProblem),
    ...deps.notices(),
  ]
  const items: MenuItemConstructorOptions[] = [
    ...problems.map((label) => ({ label, click: deps.openSettings })),
    ...(problems.length === 0 ? [] : [{ type: 'separator' as const }]),
    ...deps.actions.map((action) => {
      const hotkey = hotkeys.find((view) => view.action === action.id && view.state === 'live')
      return {
        label: action.name,
        ...(hotkey === undefined
          ? {}
          : { accelerator: hotkey.accelerator, registerAccelerator: false }),
        click: () => deps.start(action),
      }
    }),
    { type: 'separator' },
    { label: 'Settings…', click: deps.openSettings },
    { label: 'Quit Eyeshot', click: () => app.quit() },
  ]
  return { items, problems }
}

/** One sentence about a hotkey that another program holds. */
export function hotkeyProblem(hotkey: HotkeyView): string {
  return `${hotkey.accelerator} (${hotkey.name}) could not be registered; another program may use it.`
}
