import { globalShortcut } from 'electron'
import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import { sameHotkey } from '../../common/same-hotkey.ts'
import type { HotkeyView } from '../../common/settings-view.ts'
import type { PortalShortcut } from '../core/portals.ts'
import { registerKey } from './global-key.ts'

export interface Hotkeys {
  /** Registers the hotkeys anew; what could not be registered is in the views. */
  apply(accelerators: Readonly<Record<string, string>>): void
  views(): readonly HotkeyView[]
  /** Lets go of all keys, so that one of them can be pressed into a field. */
  suspend(): void
  /** Takes the keys of the last `apply` again. */
  resume(): void
  /**
   * Waits for the press of an action's hotkey, which then starts nothing; another wait ends this one.
   *
   * @param limitMs how long to wait, in ms
   * @returns whether it came
   */
  tryOut(action: string, limitMs: number): Promise<boolean>
  dispose(): void
}

/** A desktop that holds shortcuts for programs; ids of those it took, undefined where it does not. */
export type HoldShortcuts = (
  shortcuts: readonly PortalShortcut[],
  pressed: (id: string) => void,
) => Promise<readonly string[] | undefined>

/**
 * Keeps one global shortcut per action; `onPress` gets the action whose key was pressed.
 *
 * @param hold on Wayland, where what is registered with the X server comes now and then only
 */
export function createHotkeys<T extends Pick<Action, 'id' | 'name'>>(
  actions: () => readonly T[],
  onPress: (action: T) => void,
  hold?: HoldShortcuts,
): Hotkeys {
  let views: readonly HotkeyView[] = []
  let suspended = false
  // What the desktop was asked to hold last; it may ask the user each time.
  let asked = ''
  let taken: readonly string[] | undefined
  let wanted: Readonly<Record<string, string>> = {}
  let trial: { readonly action: string; readonly end: (came: boolean) => void } | undefined
  const press = (action: T) => {
    if (trial?.action === action.id) trial.end(true)
    else onPress(action)
  }
  const pressed = (id: string) => {
    const action = actions().find((one) => one.id === id)
    if (action !== undefined && !suspended) press(action)
  }
  const showTaken = () => {
    if (taken === undefined) return
    const ids = taken
    globalShortcut.unregisterAll()
    views = views.map((view) => {
      if (view.state === 'none' || view.owner !== undefined) return view
      return { ...view, state: ids.includes(view.action) ? 'live' : 'failed' }
    })
  }
  const askDesktop = async () => {
    const shortcuts = views
      .filter(({ state, owner }) => state !== 'none' && owner === undefined)
      .map(({ action, name, accelerator }) => ({ id: action, description: name, accelerator }))
    const wish = JSON.stringify(shortcuts)
    if (wish === asked) return showTaken()
    asked = wish
    taken = undefined
    const now = await hold?.(shortcuts, pressed)
    if (wish !== asked) return
    taken = now
    if (!suspended) showTaken()
  }
  const apply = (accelerators: Readonly<Record<string, string>>) => {
    wanted = accelerators
    suspended = false
    globalShortcut.unregisterAll()
    const found: HotkeyView[] = []
    for (const action of actions()) {
      const accelerator = accelerators[action.id] ?? ''
      const view = { action: action.id, name: t(action.name), accelerator }
      // Electron would take it for both, and only one would hear of it.
      const owner = found.find((other) =>
        sameHotkey(other.accelerator, accelerator, process.platform),
      )
      if (accelerator === '') found.push({ ...view, state: 'none' })
      else if (owner !== undefined) found.push({ ...view, state: 'failed', owner: owner.name })
      else found.push({ ...view, state: register(accelerator, () => press(action)) })
    }
    views = found
    if (hold !== undefined) void askDesktop()
  }
  return {
    apply,
    suspend: () => {
      suspended = true
      globalShortcut.unregisterAll()
    },
    resume: () => apply(wanted),
    views: () => views,
    tryOut: (action, limitMs) => {
      trial?.end(false)
      return new Promise((resolve) => {
        const end = (came: boolean) => {
          clearTimeout(timer)
          if (trial?.end === end) trial = undefined
          resolve(came)
        }
        const timer = setTimeout(() => end(false), limitMs)
        trial = { action, end }
      })
    },
    dispose: () => globalShortcut.unregisterAll(),
  }
}

function register(accelerator: string, press: () => void): 'live' | 'failed' {
  try {
    return registerKey(accelerator, press) ? 'live' : 'failed'
  } catch {
    // Electron throws for a text that names no key.
    return 'failed'
  }
}
