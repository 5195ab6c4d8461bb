import { shell } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { externalUrl } from '../../common/external-url.ts'
import { t } from '../../common/i18n.ts'

/**
 * Opens an address in the system's browser or mail program, on the user's click only. This file is
 * the one way out of the app: the linter keeps everybody else from `shell`. Throws for any other scheme.
 */
export async function openExternalSafe(target: string): Promise<void> {
  const url = externalUrl(target)
  if (url === undefined) {
    const message = t('Eyeshot opens web and mail links only; this one leads elsewhere.')
    throw new FailureError({ code: 'invalid-input', message })
  }
  await shell.openExternal(url.href)
}

/**
 * Opens the pane of macOS where programs are allowed to record the screen, by the address that Apple
 * gave it; elsewhere nothing.
 */
export async function openScreenRecordingPane(): Promise<void> {
  if (process.platform !== 'darwin') return
  const pane = 'com.apple.preference.security?Privacy_ScreenCapture'
  await shell.openExternal(`x-apple.systempreferences:${pane}`)
}
