import { useEffect, useState } from 'react'
import type { ShotView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { Sheet } from '../lib/sheet.tsx'
import { useShotUrl } from '../lib/use-shot-url.ts'

interface PictureViewerProps {
  readonly shots: readonly ShotView[]
  readonly onClose: () => void
}

/** Factors of the picture's own size; undefined is as large as fits. */
const steps = [0.25, 0.5, 1, 2, 4, 8]

/** Exactly the pictures that were sent, one at a time, as large as one likes. */
export function PictureViewer({ shots, onClose }: PictureViewerProps) {
  const [index, setIndex] = useState(0)
  const [zoom, setZoom] = useState<number>()
  const shot = shots[index] ?? shots[0]
  const url = useShotUrl(shot)
  const step = (by: 1 | -1) => setZoom((now) => nextZoom(now ?? 1, by))

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '+' || event.key === '=') setZoom((now) => nextZoom(now ?? 1, 1))
      else if (event.key === '-') setZoom((now) => nextZoom(now ?? 1, -1))
      else if (event.key === '0') setZoom(undefined)
      else if (event.key === '1') setZoom(1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  if (shot === undefined) return null
  const width = zoom === undefined ? undefined : `${(shot.width * zoom) / devicePixelRatio}px`
  return (
    <Sheet title={sizeOf(shot)} onClose={onClose} wide>
      <div className="viewer">
        {/* Chromium lets the focus onto what scrolls, so that the arrow keys scroll it. */}
        <section
          className={zoom === undefined ? 'viewer-picture fit' : 'viewer-picture'}
          aria-label={t('The picture')}
        >
          <img src={url} alt={sizeOf(shot)} draggable={false} style={{ width }} />
        </section>
        {shot.reason !== undefined && <p className="muted">{shot.reason}</p>}
        <div className="viewer-tools">
          {shots.length > 1 && (
            <button type="button" onClick={() => setIndex((index + 1) % shots.length)}>
              {t('Picture {{number}} of {{count}}', { number: index + 1, count: shots.length })}
            </button>
          )}
          <button type="button" title={t('Smaller (-)')} onClick={() => step(-1)}>
            −
          </button>
          <button
            type="button"
            title={t('As large as fits (0)')}
            onClick={() => setZoom(undefined)}
          >
            {zoom === undefined ? t('Fits') : `${Math.round(zoom * 100)} %`}
          </button>
          <button type="button" title={t('Larger (+)')} onClick={() => step(1)}>
            +
          </button>
        </div>
      </div>
    </Sheet>
  )
}

/** The next step of the zoom in a direction; stays at the last one. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const next = by === 1 ? steps.find((step) => step > zoom) : steps.findLast((step) => step < zoom)
  return next ?? zoom
}

/** Size of a picture in pixels and kB. */
export function sizeOf(shot: ShotView): string {
  const kilobytes = Math.max(1, Math.round(shot.bytes.length / 1000))
  return t('{{width}} × {{height}} pixels, {{kilobytes}} kB', {
    width: shot.width,
    height: shot.height,
    kilobytes,
  })
}
