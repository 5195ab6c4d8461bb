import type { MenuItemConstructorOptions, NativeImage } from 'electron'
import type { Action } from '../../common/actions.ts'
import { offeredDelays } from '../../common/capture-way.ts'
import type { Size } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import type { IconName } from '../../common/icons.ts'
import type { HotkeyView } from '../../common/settings-view.ts'
import type { HowToCapture } from '../core/capture-options.ts'

export interface TrayMenuDeps {
  readonly actions: readonly Action[]
  readonly hotkeys: readonly HotkeyView[]
  /** What else the user should know. */
  readonly notices: readonly string[]
  readonly start: (action: Action, how?: HowToCapture) => void
  /** The picture of an icon for a menu. */
  readonly iconOf: (icon: IconName) => NativeImage
  /** Ends the countdown to a delayed capture; absent where there is none. */
  readonly cancelDelayed: (() => void) | undefined
  /** Sizes of the displays in DIP, in the order in which they are counted. */
  readonly displays: readonly Size[]
  /** Runs an action about the picture on the clipboard, or about files that are asked for. */
  readonly fromClipboard: (action: Action) => void
  readonly openPicture: (action: Action) => void
  /** Whether captures leave no trace on the disk. */
  readonly private: boolean
  readonly setPrivate: (isPrivate: boolean) => void
  readonly localOnly: boolean
  readonly setLocalOnly: (wanted: boolean) => void
  /** Brings the last answer to the front, with the keyboard. */
  readonly showAnswer: () => void
  readonly openHistory: () => void
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
    ...(deps.cancelDelayed === undefined
      ? []
      : [{ label: t('Cancel the delayed capture'), click: deps.cancelDelayed }]),
    ...actionItems(deps),
    { label: t('Capture otherwise'), submenu: wayItems(deps) },
    { label: t('From the clipboard'), submenu: submenu(deps.actions, deps.fromClipboard) },
    { label: t('Open a picture…'), submenu: submenu(deps.actions, deps.openPicture) },
    { type: 'separator' },
    {
      label: t('Private: keep no trace of answers'),
      type: 'checkbox',
      checked: deps.private,
      click: (item) => deps.setPrivate(item.checked),
    },
    {
      label: t('Local only: connect to nothing but this computer'),
      type: 'checkbox',
      checked: deps.localOnly,
      click: (item) => deps.setLocalOnly(item.checked),
    },
    { label: t('Show the last answer'), click: deps.showAnswer },
    { label: t('History…'), click: deps.openHistory },
    { label: t('Settings…'), click: deps.openSettings },
    { label: t('Quit Eyeshot'), click: deps.quit },
  ]
  return {
    items,
    toolTip: [nameOf(deps), ...problems].join('\n'),
  }
}

/** Every way to capture that is not a dragged rectangle at once, each for every action. */
function wayItems({ actions, displays, start }: TrayMenuDeps): MenuItemConstructorOptions[] {
  const item = (label: string, how: HowToCapture): MenuItemConstructorOptions => ({
    label,
    submenu: submenu(actions, (action) => start(action, how)),
  })
  const display = (size: Size, index: number) =>
    item(t('Display {{number}} ({{width}} × {{height}})', { number: index + 1, ...size }), {
      way: { kind: 'display', number: index + 1 },
    })
  return [
    item(t('A window'), { way: { kind: 'window', by: 'user' } }),
    displays.length > 1
      ? { label: t('Whole display'), submenu: displays.map(display) }
      : item(t('Whole display'), { way: { kind: 'display' } }),
    item(t('The same region again'), { way: { kind: 'last' } }),
    ...offeredDelays.map((delay) =>
      item(t('After {{count}} seconds', { count: delay }), { delay }),
    ),
  ]
}

/** Every action, to be run about something else than the screen. */
function submenu(
  actions: readonly Action[],
  run: (action: Action) => void,
): MenuItemConstructorOptions[] {
  return actions.map((action) => ({ label: t(action.name), click: () => run(action) }))
}

function nameOf({ private: isPrivate, localOnly }: TrayMenuDeps): string {
  if (isPrivate && localOnly) return t('Eyeshot (private, local only)')
  if (localOnly) return t('Eyeshot (local only)')
  return isPrivate ? t('Eyeshot (private)') : 'Eyeshot'
}

/** How many actions the menu shows at once; those beyond wait in a menu of their own. */
const shownActions = 6

/** The first actions and all that have a hotkey, then the others in a submenu. */
function actionItems(deps: TrayMenuDeps): MenuItemConstructorOptions[] {
  const bound = new Set(
    deps.hotkeys.filter(({ accelerator }) => accelerator !== '').map(({ action }) => action),
  )
  const isShown = (action: Action, index: number) => index < shownActions || bound.has(action.id)
  const shown = deps.actions.filter(isShown)
  const others = deps.actions.filter((action, index) => !isShown(action, index))
  const items = shown.map((action) => actionItem(action, deps))
  if (others.length === 0) return items
  const submenu = others.map((action) => actionItem(action, deps))
  return [...items, { label: t('More actions'), submenu }]
}

function actionItem(
  action: Action,
  { hotkeys, start, iconOf }: TrayMenuDeps,
): MenuItemConstructorOptions {
  const live = hotkeys.find((view) => view.action === action.id && view.state === 'live')
  return {
    label: t(action.name),
    icon: iconOf(action.icon),
    click: () => start(action),
    // Shown only: the key is registered with the system already.
    ...(live === undefined ? {} : { accelerator: live.accelerator, registerAccelerator: false }),
  }
}

/** One sentence about a hotkey that another program or another action holds. */
export function hotkeyProblem(hotkey: HotkeyView): string {
  if (hotkey.owner !== undefined) {
    return t('{{accelerator}} belongs to both {{owner}} and {{name}}; change one of them.', {
      accelerator: hotkey.accelerator,
      owner: hotkey.owner,
      name: hotkey.name,
    })
  }
  return t(
    '{{accelerator}} ({{name}}) could not be registered; another program may use it, or the keyboard layout has no such key.',
    {
      accelerator: hotkey.accelerator,
      name: hotkey.name,
    },
  )
}
