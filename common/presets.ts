import { originOf, reachOf } from './endpoint.ts'
import { cloudPresets } from './presets/cloud.ts'
import { localPresets } from './presets/local.ts'
import { type ByModel, cautiousLimits, type Preset, type UrlStyle } from './presets/preset.ts'
import { seedPresets } from './presets/seeds.ts'

export type { EndpointLimits, Preset } from './presets/preset.ts'

const named: readonly Preset[] = [...localPresets, ...cloudPresets, ...seedPresets]

/** Any other endpoint: whatever a known list says is understood here, too. */
const custom: Preset = {
  id: 'custom',
  name: 'Other (OpenAI-compatible)',
  baseUrl: '',
  needsKey: true,
  limits: cautiousLimits,
  detail: [],
  imageUrls: 'never',
  streamOptions: true,
  sources: [
    {
      path: 'models',
      list: 'data',
      id: 'id',
      vision: rulesOfAll((source) => source.vision),
      context: rulesOfAll((source) => source.context),
    },
  ],
}

/** Base URLs and models are those of the providers' own guides. */
export const presets: readonly Preset[] = [...named, custom]

/**
 * The preset of a provider: that of its address, else the one it was made from where that is a
 * server of one's own, which may listen anywhere; else that of any other endpoint.
 */
export function presetOf(provider: {
  readonly baseUrl: string
  readonly preset?: string | undefined
}): Preset {
  const origin = originOf(provider.baseUrl)
  return (
    named.find((one) => sameHost(originOf(one.baseUrl), origin)) ??
    named.find((one) => one.selfHosted === true && one.id === provider.preset) ??
    custom
  )
}

/** How the URL of a picture may be sent to a model. */
export function urlStyleOf(preset: Preset, model: string): UrlStyle {
  return byModel(preset.imageUrlsByModel, model) ?? preset.imageUrls
}

/** Where a model runs, as far as its provider says so. */
export function hostingOf(preset: Preset, model: string): string | undefined {
  return byModel(preset.hosting, model)
}

function byModel<T>(rules: readonly ByModel<T>[] | undefined, model: string): T | undefined {
  return rules?.find(({ models }) => model.startsWith(models))?.value
}

/** The same host and port; all names of this computer are one. */
function sameHost(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false
  const local = reachOf(left) === 'loopback' && reachOf(right) === 'loopback'
  return local ? portOf(left) === portOf(right) : left === right
}

function portOf(origin: string): string {
  return /:(\d+)$/.exec(origin)?.[1] ?? ''
}

function rulesOfAll<T>(pick: (source: Preset['sources'][number]) => readonly T[] | undefined): T[] {
  const rules = named.flatMap(({ sources }) => sources.flatMap((source) => pick(source) ?? []))
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()]
}
