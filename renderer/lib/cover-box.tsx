import type { KeyboardEvent } from 'react'
import type { Rect } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import { moved } from './cover-geometry.ts'

interface CoverBoxProps {
  readonly rect: Rect
  /** The part of the picture that is shown. */
  readonly from: Rect
  readonly onMove: (rect: Rect) => void
  readonly onRemove: () => void
}

/** A covered part: a click or Delete uncovers it, the arrow keys move it, with Shift its edges. */
export function CoverBox({ rect, from, onMove, onRemove }: CoverBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      onRemove()
      return
    }
    const next = moved(rect, event.key, event.shiftKey, from)
    if (next === undefined) return
    event.preventDefault()
    onMove(next)
  }
  return (
    <button
      type="button"
      className="cover"
      style={percentOf(rect, from)}
      aria-label={t('A covered part. Enter or Delete uncovers it, the arrow keys move it.')}
      title={t('Uncover')}
      onClick={onRemove}
      onKeyDown={onKeyDown}
    />
  )
}

/** Place and size of a rectangle of the picture on the part that is shown. */
export function percentOf(rect: Rect, from: Rect) {
  return {
    left: `${(100 * (rect.x - from.x)) / from.width}%`,
    top: `${(100 * (rect.y - from.y)) / from.height}%`,
    width: `${(100 * rect.width) / from.width}%`,
    height: `${(100 * rect.height) / from.height}%`,
  }
}
