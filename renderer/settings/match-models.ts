import type { ModelInfo } from '../../common/models.ts'

/** Most models that are shown at once. */
const limit = 100

/**
 * The models whose id holds every word of a query, those that see first and those that do not see
 * last. All of them where the query is the id of one, which was chosen before.
 */
export function matchModels(models: readonly ModelInfo[], query: string): readonly ModelInfo[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const chosen = models.some(({ id }) => id === query)
  const found = chosen
    ? models
    : models.filter(({ id }) => words.every((word) => id.toLowerCase().includes(word)))
  const rank = ({ sees }: ModelInfo) => (sees === undefined ? 1 : sees ? 0 : 2)
  return [...found].sort((a, b) => rank(a) - rank(b)).slice(0, limit)
}
