import type { Detail } from '../../../common/detail.ts'
import type { Size } from '../../../common/geometry.ts'
import { exactly, type Family, largest, longEdge } from './family.ts'

/** Tokens of one tile, and of a picture that is no larger than `small` pixels. */
const tileTokens = 258
const small = 384
const tileSide = 768
/** Larger pictures were always scaled down to this, in pixels. */
const edge = 3072

/** By detail, whatever the size (Google, "Media resolution"); the default is `high`. */
const fixed: Readonly<Partial<Record<Detail, number>>> = { low: 280, medium: 560, ultra: 2240 }
const fixedDefault = 1120

export const gemini3: Family = {
  id: 'gemini-3',
  name: 'Gemini 3',
  adds: ['medium', 'ultra'],
  takesDetail: false,
  fit: (size, detail) => largest(size, (one) => longEdge(one) <= (detail === 'low' ? 512 : edge)),
  tokens: (_size, detail) => exactly(fixed[detail] ?? fixedDefault),
}

/**
 * Up to Gemini 2.5. Over 384 pixels the vendor's pages disagree: one crops to units of 2/3 of the
 * short side, one to tiles of 768 pixels.
 */
export const gemini2: Family = {
  id: 'gemini-2',
  name: 'Gemini 2',
  takesDetail: false,
  fit: (size, detail) => largest(size, (one) => longEdge(one) <= (detail === 'low' ? small : edge)),
  tokens: (size) => {
    if (longEdge(size) <= small) return exactly(tileTokens)
    const unit = Math.max(1, Math.floor(Math.min(size.width, size.height) / 1.5))
    const counts = [tileCount(size, unit), tileCount(size, tileSide)]
    return { low: tileTokens * Math.min(...counts), high: tileTokens * Math.max(...counts) }
  },
}

function tileCount({ width, height }: Size, side: number): number {
  return Math.ceil(width / side) * Math.ceil(height / side)
}
