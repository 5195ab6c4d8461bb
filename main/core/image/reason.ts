import { t } from '../../../common/i18n.ts'
import type { Family } from './family.ts'
import type { PicturePlan } from './plan.ts'

/**
 * Why a picture is sent as it is, in a sentence or two.
 *
 * @param byteLimit where it was shrunk further for it, in bytes
 */
export function explainPlan(plan: PicturePlan, family: Family, byteLimit?: number): string {
  const size =
    byteLimit === undefined
      ? sizeReason(plan, family)
      : t('Shrunk to stay under {{limit}} MB.', { limit: (byteLimit / 1e6).toFixed(1) })
  return plan.trimmed ? `${size} ${t('Blank margins are left out.')}` : size
}

function sizeReason({ reason, shots }: PicturePlan, family: Family): string {
  switch (reason) {
    case 'whole':
      return t('Sent at its own size.')
    case 'cap':
      return family.id === 'unknown'
        ? t('Shrunk to what nearly every model sees.')
        : t('Shrunk to what {{family}} sees.', { family: family.name })
    case 'text':
      return t('Shrunk as far as its text stays easy to read.')
    case 'tiles':
      return t('Cut into {{count}} parts, so that its small text stays readable.', {
        count: shots.length,
      })
    case 'low':
      return t('Shrunk, since low detail was asked for.')
    case 'smaller':
      return t('Shrunk further, since the endpoint found it too large.')
  }
}

/** What the user is to know before it is sent; undefined where nothing. */
export function warnOf({ unreadable }: PicturePlan, family: Family): string | undefined {
  if (!unreadable) return undefined
  return family.id === 'unknown'
    ? t('The small text in it will be hard to read for the model. Select a smaller part.')
    : t('The small text in it will be hard to read for {{family}}. Select a smaller part.', {
        family: family.name,
      })
}
