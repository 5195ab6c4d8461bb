import type { ShotView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { useShotUrl } from '../lib/use-shot-url.ts'
import { sizeOf } from './picture-viewer.tsx'

interface ThumbnailProps {
  readonly shots: readonly ShotView[]
  readonly local: boolean
  readonly onOpen: () => void
}

/** Exactly the picture that was sent, small; a press shows it large. */
export function Thumbnail({ shots, local, onOpen }: ThumbnailProps) {
  const [shot] = shots
  const url = useShotUrl(shot)
  if (shot === undefined) return null
  const size = sizeOf(shot)
  return (
    <button
      type="button"
      className="thumbnail"
      aria-label={
        local
          ? t('The selection, {{size}}: look at it', { size })
          : t('The picture for the model, {{size}}: look at it', { size })
      }
      title={size}
      onClick={onOpen}
    >
      <img src={url} alt="" draggable={false} />
      {shots.length > 1 && <span className="count">{shots.length}</span>}
    </button>
  )
}
