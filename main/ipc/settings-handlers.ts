import type { Licence } from '../../common/licence.ts'
import type { Settings } from '../../common/settings.ts'
import type { SettingsView } from '../../common/settings-view.ts'
import { checkHotkey } from '../core/hotkey-edit.ts'
import { removeProvider, saveProvider } from '../core/provider-edit.ts'
import { applyAutostart } from '../platform/autostart.ts'
import { desktopBinding } from '../platform/desktop-binding.ts'
import type { Hotkeys } from '../platform/hotkeys.ts'
import { openExternalSafe } from '../platform/open-external.ts'
import type { Updates } from '../platform/updates.ts'
import { type ActionDeps, actionHandlers } from './action-handlers.ts'
import { type ModelDeps, modelHandlers } from './model-handlers.ts'
import { type OfferDeps, offerHandlers } from './offer-handlers.ts'
import { handleCalls } from './typed-ipc.ts'

/** How long the doctor waits for a hotkey, in ms. */
const trialMs = 10_000

export interface SettingsDeps extends ActionDeps, ModelDeps, OfferDeps {
  readonly hotkeys: Hotkeys
  readonly view: () => SettingsView
  /** Asks for a file and adds it; the language's code, or undefined where none was chosen. */
  readonly addLanguage: () => Promise<string | undefined>
  readonly openHistory: () => void
  readonly removeHistory: () => Promise<void>
  readonly diagnostics: () => string
  readonly updates: Updates
  readonly licences: () => Promise<readonly Licence[]>
}

export function handleSettingsCalls(deps: SettingsDeps): void {
  const { store, keys, hotkeys, view, addLanguage, openHistory, removeHistory, clipboard } = deps
  const update = (change: Partial<Settings>) => store.update(change)
  // The keychain takes its time; two edits at once would each write over what the other did.
  let last: Promise<void> = Promise.resolve()
  // What is copied is what was shown, whatever happened since.
  let shown = ''
  const inTurn = (edit: () => Promise<void>): Promise<void> => {
    const turn = last.then(edit)
    last = turn.catch(() => undefined)
    return turn
  }
  handleCalls('settings', {
    load: () => view(),
    openLink: async (_, url) => await openExternalSafe(url),
    ...actionHandlers(deps),
    saveProvider: (_, draft) =>
      inTurn(async () => update(await saveProvider(store.get(), keys, draft))),
    removeProvider: (_, removal) =>
      inTurn(async () => update(await removeProvider(store.get(), keys, removal))),
    chooseProvider: (_, id) => update({ defaultProvider: id }),
    ...modelHandlers(deps),
    ...offerHandlers(deps),
    setHotkey: (_, { action, accelerator }) => {
      checkHotkey(hotkeys.views(), action, accelerator, process.platform)
      update({ hotkeys: { ...store.get().hotkeys, [action]: accelerator } })
    },
    tryHotkey: async (_, action) => {
      if (await hotkeys.tryOut(action, trialMs)) return { came: true }
      const binding = desktopBinding(hotkeys, action)
      return binding === undefined ? { came: false } : { came: false, binding }
    },
    copyBinding: (_, action) => clipboard.writeText(desktopBinding(hotkeys, action)?.line ?? ''),
    recordHotkey: (_, recording) => (recording ? hotkeys.suspend() : hotkeys.resume()),
    setReading: (_, reading) => update(reading),
    addLanguage: () => addLanguage(),
    setHistory: (_, history) => update({ history }),
    openHistory,
    removeHistory,
    setPreferences: (_, preferences) => {
      if (preferences.autostart !== undefined) applyAutostart(preferences.autostart)
      update(preferences)
    },
    licences: () => deps.licences(),
    diagnostics: () => {
      shown = deps.diagnostics()
      return shown
    },
    lookForUpdate: () => deps.updates.look(),
    installUpdate: () => deps.updates.install(),
    copyDiagnostics: () => clipboard.writeText(shown),
  })
}
