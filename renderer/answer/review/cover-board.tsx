import { useEffect, useState } from 'react'
import type { ShotView } from '../../../common/answer-view.ts'
import type { Rect } from '../../../common/geometry.ts'
import { t } from '../../../common/i18n.ts'
import type { Cover, Proposal, ShotPlace } from '../../../common/review.ts'
import { CoverBox, percentOf } from '../../lib/cover-box.tsx'
import { isOn, middleOf } from '../../lib/cover-geometry.ts'
import { useBoxDrawing } from '../../lib/use-box-drawing.ts'
import { useShotUrl } from '../../lib/use-shot-url.ts'
import { nextZoom } from '../picture-viewer.tsx'
import { ProposalBox } from './proposal-box.tsx'
import { keyOf } from './proposals.ts'

interface CoverBoardProps {
  readonly shot: ShotView
  readonly place: ShotPlace
  readonly covers: readonly Cover[]
  readonly proposals: readonly Proposal[]
  /** Keys of the proposals that are left uncovered. */
  readonly dismissed: ReadonlySet<string>
  readonly onChange: (covers: readonly Cover[]) => void
  readonly onToggle: (proposal: Proposal) => void
}

/** The picture at any size, on which boxes are drawn by dragging, or by B and the arrow keys. */
export function CoverBoard(props: CoverBoardProps) {
  const { shot, place, covers, proposals, dismissed, onChange, onToggle } = props
  const { picture, from } = place
  const url = useShotUrl(shot)
  const [zoom, setZoom] = useState<number>()
  const add = (rect: Rect) => onChange([...covers, { picture, rect }])
  const { surface, draft, handlers } = useBoxDrawing(from, '.cover, .proposal', add)
  const step = (by: 1 | -1) => setZoom((now) => nextZoom(now ?? 1, by))

  useEffect(() => {
    const onKey = ({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent) => {
      if (ctrlKey || altKey || metaKey || (target as Element).matches('input, textarea')) return
      if (key === 'b' || key === 'B') {
        add(middleOf(from))
        // The box is there once React has drawn it.
        requestAnimationFrame(() =>
          surface.current?.querySelector<HTMLElement>('.cover:last-of-type')?.focus(),
        )
      } else if (key === '+' || key === '=') step(1)
      else if (key === '-') step(-1)
      else if (key === '0') setZoom(undefined)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  return (
    <div className="board">
      <section className="board-view" aria-label={t('The picture')}>
        <div
          ref={surface}
          className="board-sheet"
          style={{
            aspectRatio: `${shot.width} / ${shot.height}`,
            width:
              zoom === undefined ? fitting(shot) : `${(shot.width * zoom) / devicePixelRatio}px`,
          }}
          {...handlers}
        >
          <img src={url} alt={t('What would be sent')} draggable={false} />
          {covers.map((cover, index) =>
            cover.picture === picture && isOn(cover.rect, from) ? (
              <CoverBox
                // Boxes are told apart by their order alone.
                key={String(index)}
                rect={cover.rect}
                from={from}
                onMove={(rect) => onChange(covers.with(index, { picture, rect }))}
                onRemove={() => onChange(covers.filter((_, other) => other !== index))}
              />
            ) : null,
          )}
          {proposals.flatMap((proposal) =>
            proposal.picture !== picture
              ? []
              : proposal.areas.map((area) => (
                  <ProposalBox
                    key={`${keyOf(proposal)} ${JSON.stringify(area)}`}
                    kind={proposal.kind}
                    area={area}
                    from={from}
                    dismissed={dismissed.has(keyOf(proposal))}
                    isMore={area !== proposal.areas[0]}
                    crowded={proposals.length > 6}
                    onToggle={() => onToggle(proposal)}
                  />
                )),
          )}
          {draft !== undefined && <div className="cover-draft" style={percentOf(draft, from)} />}
        </div>
      </section>
      <div className="board-tools">
        <button type="button" title={t('Smaller (-)')} onClick={() => step(-1)}>
          −
        </button>
        <button type="button" title={t('As large as fits (0)')} onClick={() => setZoom(undefined)}>
          {zoom === undefined ? t('Fits') : `${Math.round(zoom * 100)} %`}
        </button>
        <button type="button" title={t('Larger (+)')} onClick={() => step(1)}>
          +
        </button>
        <button type="button" title={t('Cover a part (B)')} onClick={() => add(middleOf(from))}>
          {t('Add a box')}
        </button>
      </div>
    </div>
  )
}

/** As large as fits, but never so large that it only shows its pixels. */
function fitting({ width, height }: ShotView): string {
  return `min(100cqw, 100cqh * ${width / height}, ${2 * width}px)`
}
