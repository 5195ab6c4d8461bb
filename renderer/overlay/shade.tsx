import { type Rect, regionToPixels, type Size } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import { Handles } from './handles.tsx'

interface ShadeProps {
  /** Size of the display in DIP. */
  readonly display: Size
  /** Size of the frozen picture in device pixels. */
  readonly pixels: Size
  /** In DIP relative to the display. */
  readonly rect: Rect | undefined
  readonly adjusting: boolean
}

const labelHeight = 24

/** Dims what is not selected, frames what is, and names its size in pixels. */
export function Shade({ display, pixels, rect, adjusting }: ShadeProps) {
  if (rect === undefined) {
    return (
      <>
        <div className="dim" style={{ inset: 0 }} />
        <div className="hint">{t('Drag a rectangle · Shift to adjust · Esc to leave')}</div>
      </>
    )
  }
  // Drawn along the edges of the pixels that will be cut, so what is framed is what is sent.
  const cut = regionToPixels(rect, { bounds: display, pixels })
  const left = (cut.x * display.width) / pixels.width
  const top = (cut.y * display.height) / pixels.height
  const width = (cut.width * display.width) / pixels.width
  const height = (cut.height * display.height) / pixels.height
  const above = top - labelHeight - 4
  return (
    <>
      <div className="dim" style={{ left: 0, top: 0, right: 0, height: top }} />
      <div className="dim" style={{ left: 0, top: top + height, right: 0, bottom: 0 }} />
      <div className="dim" style={{ left: 0, top, width: left, height }} />
      <div className="dim" style={{ left: left + width, top, right: 0, height }} />
      <div className="frame" style={{ left, top, width, height }} />
      <output
        className="size"
        style={{ left, top: above >= 0 ? above : Math.min(top + 4, display.height - labelHeight) }}
      >
        {cut.width} × {cut.height}
        {adjusting && ` · ${t('Enter to send')}`}
      </output>
      {adjusting && <Handles rect={{ x: left, y: top, width, height }} display={display} />}
    </>
  )
}
