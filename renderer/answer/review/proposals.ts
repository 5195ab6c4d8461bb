import { t } from '../../../common/i18n.ts'
import { type PersonalKind, personalKinds } from '../../../common/personal.ts'
import type { Proposal, ReviewView } from '../../../common/review.ts'
import { personalLabel } from '../../lib/personal-words.ts'

/** Tells a proposal from others, also when more of them come late. */
export function keyOf({ kind, picture, areas }: Proposal): string {
  return JSON.stringify([kind, picture, areas])
}

/** The proposals that are to become covers: all but those that the user dismissed. */
export function wanted(
  proposals: readonly Proposal[],
  dismissed: ReadonlySet<string>,
): readonly Proposal[] {
  return proposals.filter((one) => !dismissed.has(keyOf(one)))
}

/** What was found, in words: `2 × E-mail address, 1 × IBAN`. */
export function countsOf(found: readonly { readonly kind: PersonalKind }[]): string {
  const counts = personalKinds.flatMap((kind) => {
    const count = found.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [`${count} × ${personalLabel(kind)}`]
  })
  return counts.join(', ')
}

/** One or two sentences on the search for personal data; undefined where none was made or found. */
export function searchWords({
  search,
  searchFailure = '',
  proposals,
  reason,
}: ReviewView): string | undefined {
  switch (search) {
    case 'late':
      return t(
        'Personal data is still being looked for. Wait for it, or look at the picture yourself before you send it.',
      )
    case 'failed':
      return [
        t(
          'Personal data could not be looked for. Look at the picture yourself before you send it.',
        ),
        searchFailure,
      ].join(' ')
    case 'done':
      if (proposals.length > 0) {
        return t(
          'Found on this computer: {{found}}. What is marked is covered when you send; click a mark to leave it as it is.',
          { found: countsOf(proposals) },
        )
      }
      return reason === 'unsearched' ? t('No personal data was found.') : undefined
    default:
      return undefined
  }
}
