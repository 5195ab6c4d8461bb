import { app } from 'electron'
import { presets } from '../../common/presets.ts'
import type { SettingsView } from '../../common/settings-view.ts'
import type { FoundEnvironment } from '../core/environment-offer.ts'
import type { Keys } from '../core/keys.ts'
import { languageViews } from '../core/ocr/language-views.ts'
import type { Hotkeys } from '../platform/hotkeys.ts'
import type { SettingsStore } from '../platform/settings-store.ts'
import { hotkeyProblem } from '../platform/tray-menu.ts'

interface ViewDeps {
  readonly store: SettingsStore
  readonly keys: Keys
  readonly hotkeys: Hotkeys
  readonly environment: FoundEnvironment | undefined
  /** Codes of the languages that the user added. */
  readonly added: readonly string[]
  /** What else the user should know. */
  readonly notices: readonly string[]
}

/** Everything that the settings window and the first-run card show. */
export function settingsView(deps: ViewDeps): SettingsView {
  const { store, keys, hotkeys, environment, added, notices } = deps
  const settings = store.get()
  const failed = hotkeys.views().filter(({ state }) => state === 'failed')
  return {
    settings,
    presets,
    hotkeys: hotkeys.views(),
    keys: Object.fromEntries(settings.providers.map((one) => [one.id, keys.stateOf(one)])),
    notices: [...store.notices, ...notices, ...failed.map(hotkeyProblem)],
    languages: languageViews(added),
    ...(environment === undefined || settings.environmentOffered
      ? {}
      : { environment: { baseUrl: environment.baseUrl, hasKey: environment.key !== undefined } }),
    platform: process.platform,
    versions: versions(),
  }
}

/** Of the app and what it runs on. */
export function versions(): Record<string, string> {
  const { electron = '', chrome = '', node } = process.versions
  return { Eyeshot: app.getVersion(), Electron: electron, Chromium: chrome, 'Node.js': node }
}
