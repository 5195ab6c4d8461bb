import { regionToPixels } from '../../common/geometry.ts'
import { coverPixels } from './covers.ts'
import type { Frame, PixelImage, Region } from './ports.ts'

/**
 * Cuts a region out of the frozen frames, in device pixels. What it covers is black in the cut, and
 * nowhere else are the cut's pixels: nobody behind this function can see it.
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
  const image = { width: cut.width, height: cut.height, data }
  for (const cover of region.covers ?? []) {
    coverPixels(image, { ...cover, x: cover.x - cut.x, y: cover.y - cut.y })
  }
  return image
}
