import { app } from 'electron'
import type { Appearance } from '../../common/appearance.ts'
import { chooseLanguage } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'

/** How the windows are to look by these settings, and the system's where they leave it open. */
export function appearanceOf(settings: Settings): Appearance {
  const { uiLanguage, highContrast, textSize, localOnly } = settings
  const wanted = uiLanguage ?? app.getLocale()
  return { language: chooseLanguage([wanted]), highContrast, textSize, localOnly }
}
