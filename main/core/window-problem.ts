import { t } from '../../common/i18n.ts'
import { isWayland, type SessionFacts } from './display-server.ts'

/**
 * Why this system tells no program where the windows of others are.
 *
 * @returns a sentence, or undefined where the system tells
 */
export function windowProblem(session: SessionFacts): string | undefined {
  // Programs for X11 see one another there, and none of the others.
  if (!isWayland(session)) return undefined
  return t('Wayland tells no program where the windows of others are. Select a region instead.')
}
