import type { Price } from '../../../common/models.ts'
import type { ModelSource, PriceRule, VisionRule } from '../../../common/presets/preset.ts'
import { runsElsewhere } from '../local-only.ts'
import { countOf, fieldOf, listOf, textOf } from '../shape.ts'

/** What an endpoint itself says of one of its models. */
export interface ListedModel {
  readonly id: string
  readonly sees?: boolean
  /** Size of the context in tokens. */
  readonly context?: number
  readonly price?: Price
  /** Whether the server passes it on to another computer. */
  readonly elsewhere?: true
}

/**
 * The models in the reply to a source. One without an id, which is about the only model that is
 * loaded, has an empty one.
 *
 * @returns undefined where the reply is no such list
 */
export function readSource(source: ModelSource, reply: unknown): ListedModel[] | undefined {
  if (source.id === '') {
    return typeof reply === 'object' && reply !== null ? [readEntry(source, reply, '')] : undefined
  }
  const list = Array.isArray(reply) ? reply : valueAt(reply, source.list)
  if (!Array.isArray(list)) return undefined
  const models = listOf(list).map((entry) => {
    const id = textOf(valueAt(entry, source.id))
    return id === undefined ? undefined : readEntry(source, entry, id)
  })
  // A list of something else is none.
  return models.every((model) => model !== undefined) ? models : undefined
}

function readEntry(source: ModelSource, entry: unknown, id: string): ListedModel {
  const sees = visionOf(source.vision ?? [], entry)
  const context = (source.context ?? [])
    .map((path) => countOf(valueAt(entry, path)))
    .find((count) => count !== undefined && count > 0)
  const price = (source.prices ?? [])
    .map((rule) => priceOf(rule, entry))
    .find((found) => found !== undefined)
  return {
    id,
    ...(sees === undefined ? {} : { sees }),
    ...(context === undefined ? {} : { context }),
    ...(price === undefined ? {} : { price }),
  }
}

/** What the first rule whose field is there says; undefined where there is none. */
export function visionOf(rules: readonly VisionRule[], entry: unknown): boolean | undefined {
  for (const { field, equals, contains } of rules) {
    const value = valueAt(entry, field)
    if (contains !== undefined && Array.isArray(value)) {
      // An entry such as " image" was seen.
      return value.some((item) => typeof item === 'string' && item.trim() === contains)
    }
    if (equals !== undefined && typeof value === typeof equals) return value === equals
  }
  return undefined
}

/** Prices come as numbers and as texts of numbers; a negative one stands for "it depends". */
function priceOf(rule: PriceRule, entry: unknown): Price | undefined {
  const [input, output] = [rule.input, rule.output].map((path) => {
    const value = valueAt(entry, path)
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    return countOf(number)
  })
  if (input === undefined || output === undefined) return undefined
  return { input: rounded(input * rule.scale), output: rounded(output * rule.scale) }
}

/** Without the noise of a division by a million. */
function rounded(price: number): number {
  return Number(price.toPrecision(6))
}

function valueAt(value: unknown, path: string): unknown {
  return path === ''
    ? value
    : path.split('.').reduce((inner: unknown, name) => fieldOf(inner, name), value)
}

/** What the reply of a probe for one model says. */
export function readProbe(
  probe: { readonly vision: readonly VisionRule[]; readonly context: string },
  reply: unknown,
): Omit<ListedModel, 'id'> {
  const sees = visionOf(probe.vision, reply)
  const info = fieldOf(reply, 'model_info')
  // The name of the family comes first, as in `llama.context_length`.
  const name = Object.keys(typeof info === 'object' && info !== null ? info : {}).find((key) =>
    key.endsWith(`.${probe.context}`),
  )
  const context = countOf(fieldOf(info, name ?? ''))
  return {
    ...(sees === undefined ? {} : { sees }),
    ...(context === undefined ? {} : { context }),
    ...(runsElsewhere(reply) ? { elsewhere: true } : {}),
  }
}

/** Puts together what several sources say of the same models; the first one has the ids. */
export function mergeLists(lists: readonly (readonly ListedModel[])[]): readonly ListedModel[] {
  const [first = [], ...others] = lists
  return first.map((model) => {
    const more = others.flatMap((list) => list.filter(({ id }) => id === model.id || id === ''))
    return Object.assign({}, ...more.reverse(), model)
  })
}
