import type { Action } from '../../common/actions.ts'
import { allActions } from '../../common/all-actions.ts'
import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { createHotkeys, type Hotkeys } from '../platform/hotkeys.ts'
import { openWayland, type Wayland } from './wayland.ts'

/** What has a hotkey: an action to run, or the last answer to be shown. */
export type Pressed = Action | { readonly id: 'show-answer'; readonly name: string }

/** What the presses are for, once the app is there. */
interface Server {
  settings(): Settings
  press(pressed: Pressed): void
  /** Called when what Wayland's notices say changed. */
  waylandChanged(): void
}

export interface EarlyHotkeys {
  readonly hotkeys: Hotkeys
  readonly wayland: Wayland | undefined
  /** From now on presses go to the server; the last one that came before goes first. */
  serve(server: Server): void
}

/** Takes the hotkeys before the rest of the app is loaded, which a press then waits for. */
export function takeHotkeys(settings: Settings): EarlyHotkeys {
  let server: Server | undefined
  let waiting: Pressed | undefined
  const wayland = openWayland(() => server?.waylandChanged())
  const hotkeys = createHotkeys<Pressed>(
    () => [
      ...allActions(server?.settings() ?? settings),
      { id: 'show-answer', name: t('Show the last answer') },
    ],
    (pressed) => {
      if (server === undefined) waiting = pressed
      else server.press(pressed)
    },
    wayland?.holdShortcuts,
  )
  hotkeys.apply(settings.hotkeys)
  return {
    hotkeys,
    wayland,
    serve(next) {
      server = next
      if (waiting !== undefined) next.press(waiting)
      waiting = undefined
    },
  }
}
