import type { Price } from '../../../common/models.ts'
import catalogue from './catalogue.json' with { type: 'json' }

/** What the bundled catalogue knows of a model; it was made by `scripts/make-catalogue.mjs`. */
export interface CatalogueEntry {
  readonly sees?: boolean
  /** Size of the context in tokens. */
  readonly context?: number
  readonly price?: Price
}

const models = new Map<string, readonly number[]>(Object.entries(catalogue.models))
const prices = new Map<string, Readonly<Record<string, readonly number[]>>>(
  Object.entries(catalogue.prices),
)

/**
 * The entry of a model by its normalised id; an empty one where there is none.
 *
 * @param preset id of the preset of the endpoint, since a price is that of one provider
 */
export function catalogueEntry(model: string, preset: string): CatalogueEntry {
  const id = namesOf(model).find((name) => models.has(name))
  const [sees = 0, context = 0] = models.get(id ?? '') ?? []
  const list = prices.get(preset)
  const priced = list && namesOf(model).find((name) => Object.hasOwn(list, name))
  const [input, output] = list?.[priced ?? ''] ?? []
  return {
    ...(sees === 0 ? {} : { sees: sees > 0 }),
    ...(context === 0 ? {} : { context }),
    ...(input === undefined || output === undefined ? {} : { price: { input, output } }),
  }
}

/** An id without the maker before it and the tag behind it, such as `:free` or `:7b`. */
export function normalId(id: string): string {
  return id.toLowerCase().replace(/^.*\//, '').replace(/:.*$/, '')
}

/** The id, then the id without a date or `latest` at its end. */
function namesOf(model: string): readonly string[] {
  const id = normalId(model)
  return [id, id.replace(/-(latest|preview|\d{8}|\d{4}-\d\d-\d\d)$/, '')]
}
