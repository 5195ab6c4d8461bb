import type { TokenRange } from '../../../common/answer-view.ts'
import type { Detail } from '../../../common/detail.ts'
import type { Size } from '../../../common/geometry.ts'
import { type Family, largest, longEdge, patches } from './family.ts'

const side = 32

/** Most patches, and most pixels on the long side. */
export interface PatchBudget {
  readonly patches: number
  readonly edge: number
}

/** Models that see a picture in patches of 32 pixels (OpenAI, "Images and vision"). */
export interface PatchFamily {
  readonly id: string
  readonly name: string
  readonly high: PatchBudget
  /** The budget of detail `original`, where the models have it. */
  readonly original?: PatchBudget
  /** Whether a request without `detail` gets that of `original`. */
  readonly isOriginalByDefault?: boolean
  /** Tokens for each patch: what users were billed, and what the vendor's page says. */
  readonly multiplier: TokenRange
}

export function openaiPatches(family: PatchFamily): Family {
  const budgetOf = (detail: Detail): PatchBudget =>
    (detail === 'original' ? family.original : undefined) ?? family.high
  const inRequest = (detail: Detail): Detail =>
    detail === 'auto' && family.isOriginalByDefault ? 'original' : detail
  return {
    id: family.id,
    name: family.name,
    ...(family.original === undefined ? {} : { adds: ['original'] as const }),
    takesDetail: true,
    fit: (size, detail) => {
      // Where `low` does not lower what is counted, a smaller picture does.
      const budget = budgetOf(detail)
      const edge = detail === 'low' ? 512 : budget.edge
      return largest(size, (one) => longEdge(one) <= edge && patches(one, side) <= budget.patches)
    },
    tokens: (size, detail) => {
      const count = countedPatches(size, budgetOf(inRequest(detail)))
      return {
        low: Math.ceil(count * family.multiplier.low),
        high: Math.ceil(count * family.multiplier.high),
      }
    },
  }
}

/**
 * Patches of a picture after the vendor's own shrinking: over the budget B both sides are scaled by
 * s = sqrt(32^2 B / (w h)), then by what makes one of them whole patches.
 */
function countedPatches(size: Size, budget: PatchBudget): number {
  const { width, height } = largest(size, (one) => longEdge(one) <= budget.edge)
  const count = patches({ width, height }, side)
  if (count <= budget.patches) return count
  const first = Math.sqrt((side * side * budget.patches) / (width * height))
  const across = (width * first) / side
  const down = (height * first) / side
  const second = Math.min(Math.floor(across) / across, Math.floor(down) / down)
  // Whole patches are computed, and must not be rounded up for a last digit.
  const whole = (patchCount: number) => Math.ceil(patchCount * second - 1e-9)
  return whole(across) * whole(down)
}
