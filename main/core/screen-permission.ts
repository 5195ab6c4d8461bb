import { t } from '../../common/i18n.ts'

/**
 * A sentence where macOS keeps the screen from the app: what to click, and that it has to start again.
 *
 * @param status a value of Electron's `systemPreferences.getMediaAccessStatus('screen')`
 * @returns undefined where the app may capture
 */
export function screenPermission(status: string): string | undefined {
  if (status === 'granted') return undefined
  if (status === 'restricted') {
    return t('The administrator of this Mac does not let programs record the screen.')
  }
  const allow = t(
    'Allow Eyeshot under System Settings, Privacy & Security, Screen Recording, then quit Eyeshot and start it again.',
  )
  return `${t('macOS keeps the screen from Eyeshot until you allow it.')} ${allow}`
}
