import type { Rect } from '../../../common/geometry.ts'
import type { PixelImage } from '../ports.ts'
import type { GreyImage } from './grey.ts'

type Colour = readonly [red: number, green: number, blue: number]

/**
 * `area` of a picture as grey: white where it has the background's colour, darker the further a
 * colour is from it. Coloured words come out as strong as black or white ones, whichever way
 * round; in luma a red on black almost vanishes.
 *
 * @param box the part of `area` whose commonest colour is the background, in pixels
 */
export function inkPicture(image: PixelImage, area: Rect, box: Rect): GreyImage {
  const background = commonestColour(image, box)
  const data = new Uint8Array(area.width * area.height)
  for (let y = 0; y < area.height; y++) {
    let at = 4 * ((area.y + y) * image.width + area.x)
    for (let x = 0; x < area.width; x++, at += 4) {
      data[y * area.width + x] = 255 - Math.round(distance(image, at, background))
    }
  }
  return { width: area.width, height: area.height, data }
}

/** The root of the mean square of the channels' differences, 0 to 255. */
function distance({ data }: PixelImage, at: number, [red, green, blue]: Colour): number {
  const dr = (data[at] ?? 0) - red
  const dg = (data[at + 1] ?? 0) - green
  const db = (data[at + 2] ?? 0) - blue
  return Math.sqrt((dr * dr + dg * dg + db * db) / 3)
}

/** The mean of the fullest bin of a histogram with 16 steps a channel. */
function commonestColour({ width, data }: PixelImage, box: Rect): Colour {
  const counts = new Uint32Array(4096)
  const sums = new Float64Array(3 * 4096)
  let best = 0
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const at = 4 * (y * width + x)
      const red = data[at] ?? 0
      const green = data[at + 1] ?? 0
      const blue = data[at + 2] ?? 0
      const bin = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
      const count = (counts[bin] ?? 0) + 1
      counts[bin] = count
      sums[3 * bin] = (sums[3 * bin] ?? 0) + red
      sums[3 * bin + 1] = (sums[3 * bin + 1] ?? 0) + green
      sums[3 * bin + 2] = (sums[3 * bin + 2] ?? 0) + blue
      if (count > (counts[best] ?? 0)) best = bin
    }
  }
  const count = Math.max(1, counts[best] ?? 0)
  const mean = (channel: number) => (sums[3 * best + channel] ?? 0) / count
  return [mean(0), mean(1), mean(2)]
}
