import { globalShortcut } from 'electron'
import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import { sameHotkey } from '../../common/same-hotkey.ts'
import type { HotkeyView } from '../../common/settings-view.ts'

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

/** Keeps one global shortcut per action; `onPress` gets the action whose key was pressed. */
export function createHotkeys<T extends Pick<Action, 'id' | 'name'>>(
  actions: () => readonly T[],
  onPress: (action: T) => void,
): Hotkeys {
  let views: readonly HotkeyView[] = []
  let wanted: Readonly<Record<string, string>> = {}
  let trial: { readonly action: string; readonly end: (came: boolean) => void } | undefined
  const press = (action: T) => {
    if (trial?.action === action.id) trial.end(true)
    else onPress(action)
  }
  const apply = (accelerators: Readonly<Record<string, string>>) => {
    wanted = accelerators
    globalShortcut.unregisterAll()
    const taken: HotkeyView[] = []
    for (const action of actions()) {
      const accelerator = accelerators[action.id] ?? ''
      const view = { action: action.id, name: t(action.name), accelerator }
      // Electron would take it for both, and only one would hear of it.
      const owner = taken.find((other) =>
        sameHotkey(other.accelerator, accelerator, process.platform),
      )
      if (accelerator === '') taken.push({ ...view, state: 'none' })
      else if (owner !== undefined) taken.push({ ...view, state: 'failed', owner: owner.name })
      else taken.push({ ...view, state: register(accelerator, () => press(action)) })
    }
    views = taken
  }
  return {
    apply,
    suspend: () => globalShortcut.unregisterAll(),
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
    return globalShortcut.register(accelerator, press) ? 'live' : 'failed'
  } catch {
    // Electron throws for a text that names no key.
    return 'failed'
  }
}
