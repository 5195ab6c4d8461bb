import { app } from 'electron'
import { xwaylandSwitch } from '../core/display-server.ts'

/** Starts the app anew on XWayland where it has to; whether this one is to leave. */
export function restartsOnXWayland(): boolean {
  const wanted = xwaylandSwitch(process, (name) => app.commandLine.hasSwitch(name))
  if (wanted === undefined) return false
  const args = [...process.argv.slice(1), wanted]
  // An AppImage runs from a place that is gone by then; its own file stays.
  const image = process.env['APPIMAGE']
  app.relaunch(image === undefined ? { args } : { args, execPath: image })
  app.exit(0)
  return true
}
