import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { autostartEntry, type StartCommand } from '../core/autostart-entry.ts'
import { makeFailure } from '../core/errors.ts'

/**
 * Has the system start the app with the user's session, or no more. Throws a FailureError
 * (`settings-failed`) where that cannot be written.
 */
export function applyAutostart(wanted: boolean): void {
  if (process.platform === 'linux') applyFile(wanted)
  else app.setLoginItemSettings({ openAtLogin: wanted, args: ['--hidden'] })
}

function applyFile(wanted: boolean): void {
  const file = join(app.getPath('appData'), 'autostart/eyeshot.desktop')
  try {
    if (wanted) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, autostartEntry(startCommand()))
    } else {
      rmSync(file, { force: true })
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const message = t('Starting with the session could not be set: {{detail}}', { detail })
    throw new FailureError(makeFailure('settings-failed', message))
  }
}

/** An AppImage runs from a place that is gone by the next start; its own file stays. */
function startCommand(): StartCommand {
  const program = process.env['APPIMAGE'] ?? process.execPath
  return app.isPackaged ? [program] : [program, app.getAppPath()]
}
