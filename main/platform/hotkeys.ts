import { globalShortcut } from 'electron'
import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import type { HotkeyView } from '../../common/settings-view.ts'

export interface Hotkeys {
  /** Registers the hotkeys anew; what could not be registered is in the views. */
  apply(accelerators: Readonly<Record<string, string>>): void
  views(): readonly HotkeyView[]
  /** Lets go of all keys, so that one of them can be pressed into a field. */
  suspend(): void
  /** Takes the keys of the last `apply` again. */
  resume(): void
  dispose(): void
}

/** Keeps one global shortcut per action; `onPress` gets the action whose key was pressed. */
export function createHotkeys<T extends Pick<Action, 'id' | 'name'>>(
  actions: () => readonly T[],
  onPress: (action: T) => void,
): Hotkeys {
  let views: readonly HotkeyView[] = []
  let wanted: Readonly<Record<string, string>> = {}
  const apply = (accelerators: Readonly<Record<string, string>>) => {
    wanted = accelerators
    globalShortcut.unregisterAll()
    views = actions().map((action) => {
      const accelerator = accelerators[action.id] ?? ''
      const state = accelerator === '' ? 'none' : register(accelerator, () => onPress(action))
      return { action: action.id, name: t(action.name), accelerator, state }
    })
  }
  return {
    apply,
    suspend: () => globalShortcut.unregisterAll(),
    resume: () => apply(wanted),
    views: () => views,
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
