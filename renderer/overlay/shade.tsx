import { pixelsToRegion, type Rect, type Size } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import { Handles } from './handles.tsx'
import type { Selection } from './selection.ts'

interface ShadeProps {
  /** Size of the display in DIP. */
  readonly display: Size
  /** Size of the frozen picture in device pixels. */
  readonly pixels: Size
  /** What is selected, in device pixels. */
  readonly cut: Rect | undefined
  readonly phase: Selection['phase']
}

const labelHeight = 24

/** Dims what is not selected, frames what is, and names its size in pixels while it changes. */
export function Shade({ display, pixels, cut, phase }: ShadeProps) {
  if (cut === undefined) {
    return (
      <>
        <div className="dim" style={{ inset: 0 }} />
        <div className="hint">{t('Drag a rectangle · Shift to adjust · Esc to leave')}</div>
      </>
    )
  }
  // Drawn along the edges of the pixels that will be cut, so what is framed is what is sent.
  const rect = pixelsToRegion(cut, { bounds: display, pixels })
  const { x: left, y: top, width, height } = rect
  const above = top - labelHeight - 4
  return (
    <>
      <div className="dim" style={{ left: 0, top: 0, right: 0, height: top }} />
      <div className="dim" style={{ left: 0, top: top + height, right: 0, bottom: 0 }} />
      <div className="dim" style={{ left: 0, top, width: left, height }} />
      <div className="dim" style={{ left: left + width, top, right: 0, height }} />
      <div className="frame" style={{ left, top, width, height }} />
      {phase === 'adjusting' || (
        <output
          className="size"
          style={{
            left,
            top: above >= 0 ? above : Math.min(top + 4, display.height - labelHeight),
          }}
        >
          {cut.width} × {cut.height}
        </output>
      )}
      {phase === 'dragging' || <Handles rect={rect} display={display} />}
    </>
  )
}
