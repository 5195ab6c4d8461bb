import type { Size } from '../../../common/geometry.ts'
import { type Family, largest, longEdge } from './family.ts'

/**
 * Mistral's models: about one token for `side` x `side` pixels of a picture of at most `edge`
 * pixels. A range, since the vendor gives the area alone: from there to whole patches, with a mark
 * at the end of each of their rows.
 */
function mistralFamily(id: string, name: string, side: number, edge: number): Family {
  const isSeenWhole = (size: Size) => longEdge(size) <= edge
  return {
    id,
    name,
    takesDetail: false,
    fit: (size, detail) =>
      largest(size, (one) => (detail === 'low' ? longEdge(one) <= 512 : isSeenWhole(one))),
    tokens: (size) => {
      const { width, height } = largest(size, isSeenWhole)
      const rows = Math.ceil(height / side)
      return {
        low: Math.max(1, Math.floor((width * height) / (side * side))),
        high: rows * (Math.ceil(width / side) + 1),
      }
    },
  }
}

export const mistral = mistralFamily('mistral', 'Mistral', 28, 1540)
export const pixtral = mistralFamily('pixtral', 'Pixtral', 16, 1024)
