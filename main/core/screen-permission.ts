import type { Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'

/**
 * What is wrong where macOS keeps the screen from the app: what to click, and that it has to start
 * again. Where the user can allow it the code is `screen-permission`.
 *
 * @param status a value of Electron's `systemPreferences.getMediaAccessStatus('screen')`
 * @returns undefined where the app may capture
 */
export function screenPermission(status: string): Failure | undefined {
  if (status === 'granted') return undefined
  if (status === 'restricted') {
    const message = t('The administrator of this Mac does not let programs record the screen.')
    return { code: 'capture-failed', message }
  }
  const allow = t(
    'Allow Eyeshot under System Settings, Privacy & Security, Screen Recording, then quit Eyeshot and start it again.',
  )
  const message = `${t('macOS keeps the screen from Eyeshot until you allow it.')} ${allow}`
  return { code: 'screen-permission', message }
}
