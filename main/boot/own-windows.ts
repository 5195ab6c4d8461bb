import { app } from 'electron'
import type { SettingsView } from '../../common/settings-view.ts'
import type { Conversation } from '../core/conversation.ts'
import { handleHistoryCalls } from '../ipc/history-handlers.ts'
import { handleSettingsCalls, type SettingsDeps } from '../ipc/settings-handlers.ts'
import { handleWelcomeCalls } from '../ipc/welcome-handlers.ts'
import { readLicences } from '../node/licences.ts'
import { addedLanguages, addLanguageFile } from '../node/ocr/add-language.ts'
import { chooseLanguageFile } from '../platform/dialogs.ts'
import type { HistoryParts } from '../platform/history.ts'
import { historyOptions, settingsOptions, welcomeOptions } from '../windows/options.ts'
import { SingleWindow } from '../windows/single-window.ts'
import { diagnostics } from './diagnostics.ts'
import { settingsView } from './settings-view.ts'

type Given = 'openHistory' | 'removeHistory' | 'diagnostics' | 'licences' | 'addLanguage' | 'view'

interface OwnWindowsDeps extends Omit<SettingsDeps, Given> {
  readonly history: HistoryParts
  /** Folder of the languages that the user adds. */
  readonly languageFolder: string
  /** What the user should know beyond what settings and hotkeys say. */
  readonly notices: () => readonly string[]
  /** Shows a kept answer in a window of its own. */
  readonly present: (conversation: Conversation) => void
}

/** The windows about the app itself: settings, history, and the card of the first start. */
export interface OwnWindows {
  showSettings(): void
  showHistory(): void
  showWelcome(): void
  /** What the settings and the card show. */
  view(): SettingsView
  /** Tells them that it changed. */
  changed(): void
  /** Tells the history that there are other answers. */
  historyChanged(): void
}

export async function createOwnWindows(deps: OwnWindowsDeps): Promise<OwnWindows> {
  const { store, hotkeys, history, languageFolder, notices, present, clipboard } = deps
  let added = await addedLanguages(languageFolder)
  const view = () => settingsView({ ...deps, added, notices: notices() })
  // Closed while a hotkey was being recorded, it would leave none alive.
  const settings = new SingleWindow('settings', settingsOptions, () => hotkeys.resume())
  // However the card is closed, it was seen.
  const welcome = new SingleWindow('welcome', welcomeOptions, () => store.note({ welcomed: true }))
  const historyWindow = new SingleWindow('history', historyOptions)
  const changed = () => {
    settings.tell('changed', view())
    welcome.tell('changed', view())
  }
  const showSettings = () => settings.show()

  handleSettingsCalls({
    ...deps,
    view,
    addLanguage: async () => {
      const file = await chooseLanguageFile()
      if (file === undefined) return undefined
      const code = await addLanguageFile(file, languageFolder)
      added = await addedLanguages(languageFolder)
      changed()
      return code
    },
    openHistory: () => historyWindow.show(),
    removeHistory: () => history.port.removeAll(),
    diagnostics: () => diagnostics(view()),
    licences: () => readLicences(app.getAppPath()),
  })
  handleHistoryCalls({
    history: history.port,
    clipboard,
    keep: () => store.get().history.keep,
    reopen: async (kept) => present(await history.reopen(kept)),
    openSettings: showSettings,
  })
  handleWelcomeCalls({ ...deps, view, openSettings: showSettings, close: () => welcome.close() })

  return {
    showSettings,
    showHistory: () => historyWindow.show(),
    showWelcome: () => welcome.show(),
    view,
    changed,
    historyChanged: () => historyWindow.tell('changed', null),
  }
}
