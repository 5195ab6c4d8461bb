import { Pin, X } from 'lucide-react'
import type { AnswerView, ShotView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { useShotUrl } from './use-shot-url.ts'

const bridge = bridgeOf<'answer'>()

interface AnswerHeaderProps {
  readonly view: AnswerView
  readonly pinned: boolean
  /** Whether nothing of this answer is written to the disk. */
  readonly private: boolean
}

/** Names the action and who is asked; the window is moved by it. */
export function AnswerHeader({ view, pinned, private: isPrivate }: AnswerHeaderProps) {
  const { asked } = view
  const shot = view.shots[0]
  return (
    <header>
      {shot !== undefined && <Thumbnail shot={shot} local={asked.local} />}
      <div className="titles">
        <h1>
          {asked.action}
          {isPrivate && (
            <span className="badge" title={t('Nothing of this answer is written to the disk')}>
              {t('Private')}
            </span>
          )}
        </h1>
        <p className="muted">{destination(view)}</p>
      </div>
      <button
        type="button"
        className="icon"
        aria-label="Pin"
        title={pinned ? 'Unpin: the next capture uses this window' : 'Pin: keep this answer open'}
        aria-pressed={pinned}
        onClick={() => fire(bridge.pin(!pinned))}
      >
        <Pin size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        aria-label="Close"
        title="Close (Esc)"
        onClick={() => fire(bridge.close())}
      >
        <X size={18} aria-hidden />
      </button>
    </header>
  )
}

function destination({ asked }: AnswerView): string {
  if (!asked.hasPicture) return 'Nothing was captured'
  if (asked.local) return 'Read on this computer; nothing was sent'
  if (asked.host === undefined) return 'Nothing was sent'
  return [asked.model, asked.host].filter((part) => part !== undefined && part !== '').join(' · ')
}

function Thumbnail({ shot, local }: { readonly shot: ShotView; readonly local: boolean }) {
  const url = useShotUrl(shot)
  const kilobytes = Math.max(1, Math.round(shot.bytes.length / 1000))
  const size = `${shot.width} × ${shot.height} pixels, ${kilobytes} kB`
  return (
    <img
      className="thumbnail"
      src={url}
      alt={local ? `The selection, ${size}` : `The picture for the model, ${size}`}
      title={size}
    />
  )
}
