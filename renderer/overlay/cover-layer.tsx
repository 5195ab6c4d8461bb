import { type PointerEvent, useRef, useState } from 'react'
import { pixelsToRegion, type Rect, type Size } from '../../common/geometry.ts'
import { CoverBox, percentOf } from '../lib/cover-box.tsx'
import { between, isOn, type Point, pointOf } from '../lib/cover-geometry.ts'

/** Sides shorter than this, in device pixels, are a click and no box. */
const leastSide = 3

interface CoverLayerProps {
  /** The selection in device pixels; boxes are drawn on it, and seen as far as it goes. */
  readonly cut: Rect
  readonly display: { readonly bounds: Size; readonly pixels: Size }
  readonly covers: readonly Rect[]
  /** Whether a drag draws a box. */
  readonly isDrawing: boolean
  readonly onChange: (covers: readonly Rect[]) => void
}

/** The boxes over what must not leave, in device pixels of the display. */
export function CoverLayer({ cut, display, covers, isDrawing, onChange }: CoverLayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  const [start, setStart] = useState<Point>()
  const [draft, setDraft] = useState<Rect>()
  const at = (event: PointerEvent) => pointOf(event, layer.current?.getBoundingClientRect(), cut)
  const finish = () => {
    if (draft !== undefined && draft.width >= leastSide && draft.height >= leastSide) {
      onChange([...covers, draft])
    }
    setStart(undefined)
    setDraft(undefined)
  }
  const place = pixelsToRegion(cut, display)
  return (
    <div
      ref={layer}
      className={isDrawing ? 'cover-layer drawing' : 'cover-layer'}
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      onPointerDown={(event) => {
        if (event.button !== 0 || (event.target as Element).matches('.cover')) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setStart(at(event))
      }}
      onPointerMove={(event) => {
        const end = at(event)
        if (start !== undefined && end !== undefined) setDraft(between(start, end))
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
    >
      {covers.map((cover, index) =>
        isOn(cover, cut) ? (
          <CoverBox
            // Boxes are told apart by their order alone.
            key={String(index)}
            rect={cover}
            from={cut}
            onMove={(rect) => onChange(covers.with(index, rect))}
            onRemove={() => onChange(covers.filter((_, other) => other !== index))}
          />
        ) : null,
      )}
      {draft !== undefined && <div className="cover-draft" style={percentOf(draft, cut)} />}
    </div>
  )
}
