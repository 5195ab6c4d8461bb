import type { ModelInfo, VisionSource } from '../../../common/models.ts'
import { hostingOf, type Preset } from '../../../common/presets.ts'
import { hasCloudTag } from '../local-only.ts'
import { catalogueEntry } from './catalogue.ts'
import type { Learned } from './learned.ts'
import type { ListedModel } from './read-source.ts'

/** What there is to know of a model, by where it comes from. */
export interface Evidence {
  readonly preset: Preset
  readonly learned: Learned
  /** What the endpoint's list says, and what a probe for this very model says. */
  readonly listed?: Omit<ListedModel, 'id'> | undefined
  readonly probed?: Omit<ListedModel, 'id'> | undefined
}

/**
 * What is known of a model. Whether it sees says the first who says anything: the user, a picture
 * that was really sent, the endpoint's list, its probe, the catalogue. Nobody: it may all the same.
 */
export function describeModel(id: string, evidence: Evidence): ModelInfo {
  const { preset, learned, listed, probed } = evidence
  const entry = catalogueEntry(id, preset.id)
  const answers: readonly [VisionSource, boolean | undefined][] = [
    ['you', learned.said],
    ['picture', learned.tried],
    ['endpoint', listed?.sees],
    ['probe', probed?.sees],
    ['catalogue', entry.sees],
  ]
  const found = answers.find(([, sees]) => sees !== undefined)
  const context = listed?.context ?? probed?.context ?? entry.context
  const price = listed?.price ?? entry.price
  const elsewhere = probed?.elsewhere === true || (preset.id === 'ollama' && hasCloudTag(id))
  const hosting = hostingOf(preset, id)
  return {
    id,
    ...(found?.[1] === undefined ? {} : { source: found[0], sees: found[1] }),
    ...(learned.refusal === undefined ? {} : { refusal: learned.refusal }),
    ...(context === undefined ? {} : { context }),
    ...(price === undefined ? {} : { price }),
    ...(hosting === undefined ? {} : { hosting }),
    ...(elsewhere ? { elsewhere } : {}),
  }
}
