import { pixelsToRegion, type Rect, type Size } from '../../common/geometry.ts'
import type { WindowOutline } from '../../common/window-outline.ts'
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
  /** The window that is outlined, where `cut` is one. */
  readonly window: WindowOutline | undefined
  /** What can be done while nothing is selected. */
  readonly hint: string
}

const labelHeight = 24

/** A window that begins above this, in DIP, would lie under the hint. */
const hintDepth = 90

/** Room for the label of a rectangle, and of a window with its title, in DIP. */
const labelWidth = { rectangle: 120, window: 360 } as const

/** Dims what is not selected, frames what is, and names its size in pixels while it changes. */
export function Shade({ display, pixels, cut, phase, window, hint }: ShadeProps) {
  if (cut === undefined) {
    return (
      <>
        <div className="dim" style={{ inset: 0 }} />
        <div className="hint">{hint}</div>
      </>
    )
  }
  // Drawn along the edges of the pixels that will be cut, so what is framed is what is sent.
  const rect = pixelsToRegion(cut, { bounds: display, pixels })
  const { x: left, y: top, width, height } = rect
  const above = top - labelHeight - 4
  const room = window === undefined ? labelWidth.rectangle : labelWidth.window
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
            // Where there is no room beside its left edge, it ends at the right one.
            ...(left + room <= display.width ? { left } : { right: display.width - left - width }),
            top: above >= 0 ? above : Math.min(top + 4, display.height - labelHeight),
          }}
        >
          {window !== undefined && (
            <span className="window-title">{window.title || window.app}</span>
          )}
          <span>
            {cut.width} × {cut.height}
          </span>
        </output>
      )}
      {phase === 'none' && <div className={top < hintDepth ? 'hint low' : 'hint'}>{hint}</div>}
      {phase === 'dragging' || phase === 'none' || <Handles rect={rect} display={display} />}
    </>
  )
}
