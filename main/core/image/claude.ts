import type { Detail } from '../../../common/detail.ts'
import type { Size } from '../../../common/geometry.ts'
import { exactly, type Family, largest, longEdge, patches } from './family.ts'

const side = 28

/**
 * Claude: one token for each patch of 28 pixels, after the picture was shrunk to at most `edge`
 * pixels on its long side and `limit` tokens (Anthropic, "Vision").
 */
function claude(id: string, name: string, edge: number, limit: number): Family {
  const shrunk = (size: Size, detail: Detail) =>
    largest(
      size,
      (one) => longEdge(one) <= (detail === 'low' ? 512 : edge) && patches(one, side) <= limit,
    )
  return {
    id,
    name,
    takesDetail: false,
    fit: shrunk,
    tokens: (size) => exactly(patches(shrunk(size, 'high'), side)),
  }
}

export const claudeStandard = claude('claude', 'Claude', 1568, 1568)
export const claudeHigh = claude('claude-high', 'Claude (high resolution)', 2576, 4784)
