import { CircleQuestionMark, Eye, Pin, X } from 'lucide-react'
import type { AnswerView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { ActionIcon } from '../lib/action-icon.tsx'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { LocalOnlyBadge } from '../lib/local-only-badge.tsx'
import type { SheetName } from './sheet-name.ts'
import { Thumbnail } from './thumbnail.tsx'

const bridge = bridgeOf<'answer'>()

interface AnswerHeaderProps {
  readonly view: AnswerView
  readonly pinned: boolean
  /** Whether nothing of this answer is written to the disk. */
  readonly private: boolean
  readonly open: (sheet: SheetName) => void
}

/** Names the action and who is asked; the window is moved by it. */
export function AnswerHeader({ view, pinned, private: isPrivate, open }: AnswerHeaderProps) {
  const { asked } = view
  return (
    <header>
      <Thumbnail shots={view.shots} local={asked.local} onOpen={() => open('picture')} />
      <div className="titles">
        <h1>
          {asked.icon !== undefined && <ActionIcon name={asked.icon} size={15} />}
          {t(asked.action)}
          {isPrivate && (
            <span className="badge" title={t('Nothing of this answer is written to the disk')}>
              {t('Private')}
            </span>
          )}
          <LocalOnlyBadge />
        </h1>
        <p className="muted">{destination(view)}</p>
      </div>
      <button
        type="button"
        className="icon"
        aria-label={t('Keys')}
        title={t('Show the keys (?)')}
        onClick={() => open('keys')}
      >
        <CircleQuestionMark size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={t('View')}
        title={t('Text size and opacity')}
        onClick={() => open('view')}
      >
        <Eye size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={t('Pin')}
        title={
          pinned
            ? t('Unpin: the next capture uses this window (Ctrl+P)')
            : t('Pin: keep this answer open (Ctrl+P)')
        }
        aria-pressed={pinned}
        onClick={() => fire(bridge.pin(!pinned))}
      >
        <Pin size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={t('Close')}
        title={t('Close (Esc)')}
        onClick={() => fire(bridge.close())}
      >
        <X size={18} aria-hidden />
      </button>
    </header>
  )
}

function destination({ asked, phase, shots }: AnswerView): string {
  if (!asked.hasPicture) return phase === 'failed' ? t('Nothing was captured') : ''
  if (asked.local) return t('Read on this computer; nothing was sent')
  if (asked.host === undefined) return t('Nothing was sent')
  const several = shots.length > 1 ? t('{{count}} pictures', { count: shots.length }) : undefined
  return [asked.model, asked.host, several]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}
