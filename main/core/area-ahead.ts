import { clampRect } from '../../common/geometry.ts'
import type { Drag, Frame, Region } from './ports.ts'

/** How far is read, in device pixels: a line of text across, and as much as a drag leaves time for. */
const reach = { width: 1024, height: 448 } as const

/**
 * What a drag is likely to take: from where it began on, in its direction. The two sides that it
 * began at are those of the selection to be, so that what they cut is cut alike.
 */
export function areaAhead(
  frames: readonly Frame[],
  { displayId, from, to }: Drag,
): { readonly region: Region; readonly upwards: boolean } {
  const display = frames.find((frame) => frame.display.id === displayId)?.display
  const bounds = display?.bounds ?? { width: 0, height: 0 }
  const scale = (display?.pixels.width ?? 1) / (bounds.width || 1)
  const width = reach.width / scale
  const height = reach.height / scale
  const upwards = to.y < from.y
  const rect = {
    x: to.x < from.x ? from.x - width : from.x,
    y: upwards ? from.y - height : from.y,
    width,
    height,
  }
  const whole = { x: 0, y: 0, width: bounds.width, height: bounds.height }
  return { region: { displayId, rect: clampRect(rect, whole) }, upwards }
}
