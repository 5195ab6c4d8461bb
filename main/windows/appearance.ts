import { app, BrowserWindow, nativeTheme } from 'electron'
import type { Appearance } from '../../common/appearance.ts'
import { chooseLanguage, setLanguage, t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { send } from '../ipc/typed-ipc.ts'
import { kindOf } from './create-window.ts'
import { windowTitles } from './options.ts'

/** How the windows are to look by these settings, and the system's where they leave it open. */
export function appearanceOf(settings: Settings): Appearance {
  const { uiLanguage, highContrast, textSize, localOnly } = settings
  const wanted = uiLanguage ?? app.getLocale()
  return { language: chooseLanguage([wanted]), highContrast, textSize, localOnly }
}

/** Puts language and colours of the settings into force: here, and in every window there is. */
export function applyAppearance(settings: Settings): void {
  const appearance = appearanceOf(settings)
  setLanguage(appearance.language)
  nativeTheme.themeSource = settings.theme
  for (const window of BrowserWindow.getAllWindows()) {
    const kind = kindOf(window.webContents.id)
    if (kind === undefined) continue
    window.setTitle(t(windowTitles[kind]))
    send(window.webContents, kind, 'appearance', appearance)
  }
}
