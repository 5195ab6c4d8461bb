import type { MenuItemConstructorOptions } from 'electron'
import type { Action } from '../../common/actions.ts'
import type { HotkeyView } from '../../common/ipc.ts'

export interface TrayMenuDeps {
  readonly actions: readonly Action[]
  readonly hotkeys: readonly HotkeyView[]
  /** What else the user should know. */
  readonly notices: readonly string[]
  readonly start: (action: Action) => void
  readonly openSettings: () => void
  readonly quit: () => void
}

/** The tray's menu, problems first, and what its tooltip says. */
export function trayMenu(deps: TrayMenuDeps): {
  readonly items: MenuItemConstructorOptions[]
  readonly toolTip: string
} {
  const problems = [
    ...deps.hotkeys.filter(({ state }) => state === 'failed').map(hotkeyProblem),
    ...deps.notices,
  ]
  const items: MenuItemConstructorOptions[] = [
    ...problems.map((label) => ({ label, click: deps.openSettings })),
    ...(problems.length === 0 ? [] : [{ type: 'separator' as const }]),
    ...deps.actions.map((action) => actionItem(action, deps)),
    { type: 'separator' },
    { label: 'Settings…', click: deps.openSettings },
    { label: 'Quit Eyeshot', click: deps.quit },
  ]
  return { items, toolTip: ['Eyeshot', ...problems].join('\n') }
}

function actionItem(action: Action, { hotkeys, start }: TrayMenuDeps): MenuItemConstructorOptions {
  const live = hotkeys.find((view) => view.action === action.id && view.state === 'live')
  return {
    label: action.name,
    click: () => start(action),
    // Shown only: the key is registered with the system already.
    ...(live === undefined ? {} : { accelerator: live.accelerator, registerAccelerator: false }),
  }
}

/** One sentence about a hotkey that another program holds. */
export function hotkeyProblem(hotkey: HotkeyView): string {
  return `${hotkey.accelerator} (${hotkey.name}) could not be registered; another program may use it.`
}
