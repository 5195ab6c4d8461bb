import { t } from '../../common/i18n.ts'

/**
 * Why this system tells no program where the windows of others are.
 *
 * @param platform as Node names it
 * @param env the environment of the process
 * @returns a sentence, or undefined where the system tells
 */
export function windowProblem(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  // Programs for X11 see one another there, and none of the others.
  if (platform !== 'linux' || env['WAYLAND_DISPLAY'] === undefined) return undefined
  return t('Wayland tells no program where the windows of others are. Select a region instead.')
}
