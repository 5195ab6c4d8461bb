import { regionToPixels } from '../../common/geometry.ts'
import type { Frame, PixelImage, Region } from './ports.ts'

/**
 * Cuts a region out of the frozen frames, in device pixels.
 *
 * @returns undefined where the region's display has no frame or the region covers no pixel
 */
export function cropRegion(frames: readonly Frame[], region: Region): PixelImage | undefined {
  const frame = frames.find(({ display }) => display.id === region.displayId)
  if (frame === undefined) return undefined
  const cut = regionToPixels(region.rect, frame.display)
  if (cut.width < 1 || cut.height < 1) return undefined
  const data = new Uint8Array(cut.width * cut.height * 4)
  for (let row = 0; row < cut.height; row += 1) {
    const start = ((cut.y + row) * frame.image.width + cut.x) * 4
    data.set(frame.image.data.subarray(start, start + cut.width * 4), row * cut.width * 4)
  }
  return { width: cut.width, height: cut.height, data }
}
