import { app } from 'electron'
import { setLanguage } from '../common/i18n.ts'
import { takeHotkeys } from './boot/early-hotkeys.ts'
import { leaveWithError } from './boot/leave-with-error.ts'
import { settingsFile } from './node/paths.ts'
import { loadSettings } from './node/settings-file.ts'
import { appearanceOf } from './platform/appearance.ts'
import { claimInstance } from './platform/instance.ts'
import { restartsOnXWayland } from './platform/xwayland.ts'

// Set once the app is up; a second start before that has nothing to ask for yet.
let onSecondStart: Parameters<typeof claimInstance>[0] = () => undefined

if (!restartsOnXWayland() && claimInstance((argv, folder) => onSecondStart(argv, folder))) {
  app.whenReady().then(start).catch(leaveWithError)
  // A tray app stays when its last window closes.
  app.on('window-all-closed', () => undefined)
} else {
  app.quit()
}

/** Takes the hotkeys; the rest, most of the code, is loaded only then. */
async function start(): Promise<void> {
  app.dock?.hide()
  const loaded = loadSettings(settingsFile())
  setLanguage(appearanceOf(loaded.settings).language)
  const early = takeHotkeys(loaded.settings)
  const { assemble } = await import('./assemble.ts')
  onSecondStart = await assemble(loaded, early)
}
