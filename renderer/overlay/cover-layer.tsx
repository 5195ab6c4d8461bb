import { pixelsToRegion, type Rect, type Size } from '../../common/geometry.ts'
import { CoverBox, percentOf } from '../lib/cover-box.tsx'
import { isOn } from '../lib/cover-geometry.ts'
import { useBoxDrawing } from '../lib/use-box-drawing.ts'

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
  const { surface, draft, handlers } = useBoxDrawing(cut, '.cover', (box) =>
    onChange([...covers, box]),
  )
  const place = pixelsToRegion(cut, display)
  return (
    <div
      ref={surface}
      className={isDrawing ? 'cover-layer drawing' : 'cover-layer'}
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      {...handlers}
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
