import { BrowserWindow, nativeTheme } from 'electron'
import { setLanguage, t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { send } from '../ipc/typed-ipc.ts'
import { appearanceOf } from '../platform/appearance.ts'
import { kindOf } from './create-window.ts'
import { windowTitles } from './options.ts'

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
