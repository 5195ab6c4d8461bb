import { type Rect, regionToPixels } from '../../common/geometry.ts'
import { decodeRuns } from '../../common/pixel-runs.ts'
import { coverPixels } from './covers.ts'
import type { Frame, FrozenImage, PixelImage, Region } from './ports.ts'

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
  const image = { width: cut.width, height: cut.height, data: cutPixels(frame.image, cut) }
  for (const cover of region.covers ?? []) {
    coverPixels(image, { ...cover, x: cover.x - cut.x, y: cover.y - cut.y })
  }
  return image
}

function cutPixels(image: FrozenImage, cut: Rect): Uint8Array {
  const pixels = new Uint32Array(cut.width * cut.height)
  let all = new Uint32Array(0)
  for (const { y, rows, data } of image.strips()) {
    if (y >= cut.y + cut.height) break
    const from = Math.max(y, cut.y)
    const end = Math.min(y + rows, cut.y + cut.height)
    if (from >= end) continue
    if (all.length < rows * image.width) all = new Uint32Array(rows * image.width)
    decodeRuns(data, all)
    for (let row = from; row < end; row += 1) {
      const start = (row - y) * image.width + cut.x
      pixels.set(all.subarray(start, start + cut.width), (row - cut.y) * cut.width)
    }
  }
  return new Uint8Array(pixels.buffer)
}
