import { z } from 'zod'
import type { DisplayPlace } from './find-region.ts'
import type { Region } from './ports.ts'

const number = z.number().min(-1_000_000).max(1_000_000)
const rect = z.object({ x: number, y: number, width: number, height: number })

/** A region as it outlives the app. The ids of displays may not, so their places do. */
export const keptRegionSchema = z.object({
  version: z.literal(1),
  /** Of the region's display on the desktop, in DIP. */
  display: rect,
  /** In DIP relative to the display. */
  rect,
  /** In device pixels of the display's frame. */
  covers: z.array(rect).max(1000).exactOptional(),
})

export type KeptRegion = Readonly<z.infer<typeof keptRegionSchema>>

/** What is kept of a region; undefined where its display is not among these. */
export function toKept(
  { displayId, rect: part, covers }: Region,
  displays: readonly DisplayPlace[],
): KeptRegion | undefined {
  const display = displays.find(({ id }) => id === displayId)?.bounds
  if (display === undefined) return undefined
  const { x, y, width, height } = display
  return {
    version: 1,
    display: { x, y, width, height },
    rect: part,
    ...(covers === undefined ? {} : { covers: [...covers] }),
  }
}

/** On no display of any desktop. */
const nowhere = -1

/** The region on the display that has the same place and size now; on none where that is gone. */
export function fromKept(
  { display, rect: part, covers }: KeptRegion,
  displays: readonly DisplayPlace[],
): Region {
  const same = displays.find(({ bounds: { x, y, width, height } }) => {
    return (
      x === display.x && y === display.y && width === display.width && height === display.height
    )
  })
  return {
    displayId: same?.id ?? nowhere,
    rect: part,
    ...(covers === undefined ? {} : { covers }),
  }
}
