import type { Size } from '../../../common/geometry.ts'
import { exactly, type Family, largest, longEdge, patches } from './family.ts'

/** The picture is fitted into a square of this side, then its short side to `shortSide`. Pixels. */
const square = 2048
const shortSide = 768
const tileSide = 512

/**
 * Models that see a picture in tiles of 512 pixels: base + tile x number of tiles, and with detail
 * `low` the base alone (OpenAI, "Images and vision", calculating costs).
 *
 * @param base tokens of a picture
 * @param tile tokens of each of its tiles
 */
export function openaiTiles(id: string, name: string, base: number, tile: number): Family {
  return {
    id,
    name,
    takesDetail: true,
    fit: (size, detail) =>
      largest(size, (one) => (detail === 'low' ? longEdge(one) <= tileSide : isSeenWhole(one))),
    tokens: (size, detail) =>
      exactly(
        detail === 'low' ? base : base + tile * patches(largest(size, isSeenWhole), tileSide),
      ),
  }
}

function isSeenWhole(size: Size): boolean {
  return longEdge(size) <= square && Math.min(size.width, size.height) <= shortSide
}
