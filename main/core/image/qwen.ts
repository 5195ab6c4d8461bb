import type { Size } from '../../../common/geometry.ts'
import { exactly, type Family, largest, longEdge } from './family.ts'

/** Fewest and most tokens of a picture. */
const limits = { least: 4, most: 16_384 } as const

/** Qwen-VL rounds both sides to multiples of `side` pixels; each square of these is a token. */
function qwen(id: string, name: string, side: number): Family {
  const squares = ({ width, height }: Size) =>
    Math.max(1, Math.round(width / side)) * Math.max(1, Math.round(height / side))
  const fits = (size: Size) => squares(size) <= limits.most
  return {
    id,
    name,
    takesDetail: false,
    fit: (size, detail) =>
      largest(size, (one) => fits(one) && (detail !== 'low' || longEdge(one) <= 512)),
    tokens: (size) => exactly(Math.max(limits.least, squares(largest(size, fits)))),
  }
}

export const qwen2 = qwen('qwen-2', 'Qwen2-VL', 28)
export const qwen3 = qwen('qwen-3', 'Qwen3-VL', 32)
