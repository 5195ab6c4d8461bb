import type { KeyboardEvent } from 'react'
import type { Rect } from '../../../common/geometry.ts'
import { t } from '../../../common/i18n.ts'
import type { PersonalKind } from '../../../common/personal.ts'
import { percentOf } from '../../lib/cover-box.tsx'
import { personalLabel } from '../../lib/personal-words.ts'

interface ProposalBoxProps {
  readonly kind: PersonalKind
  readonly area: Rect
  /** The part of the picture that is shown. */
  readonly from: Rect
  /** Whether the user leaves it uncovered. */
  readonly dismissed: boolean
  /** Whether it is one more line of what another box stands for. */
  readonly isMore: boolean
  /** Whether there are so many that its kind is only shown where the pointer or the focus is. */
  readonly crowded: boolean
  readonly onToggle: () => void
}

/** What is covered when it is sent, unless the user says otherwise by a click or by Delete. */
export function ProposalBox(props: ProposalBoxProps) {
  const { kind, area, from, dismissed, isMore, crowded, onToggle } = props
  // Its name would be cut off above the picture.
  const isHigh = area.y - from.y < from.height / 6
  const label = personalLabel(kind)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    if (!dismissed) onToggle()
  }
  return (
    <button
      type="button"
      className={`proposal${dismissed ? ' dismissed' : ''}${crowded ? ' crowded' : ''}`}
      style={percentOf(area, from)}
      aria-pressed={!dismissed}
      aria-label={t('{{kind}}: covered when it is sent', { kind: label })}
      title={
        dismissed ? t('Cover it after all') : t('{{kind}} – leave it uncovered', { kind: label })
      }
      tabIndex={isMore ? -1 : undefined}
      aria-hidden={isMore ? true : undefined}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      {!isMore && <span className={isHigh ? 'proposal-kind below' : 'proposal-kind'}>{label}</span>}
    </button>
  )
}
