import { app } from 'electron'

/** Quits as the tray menu does, so that nothing is lost, and starts again once that is done. */
export function restart(): void {
  app.relaunch()
  app.quit()
}
