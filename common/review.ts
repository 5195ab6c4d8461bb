import type { Rect } from './geometry.ts'
import type { PersonalKind } from './personal.ts'

/** When what is to be sent is shown first. */
export const inspectChoices = ['always', 'never', 'when-it-matters'] as const
export type InspectChoice = (typeof inspectChoices)[number]

/** A part of a captured picture that is overwritten before it is sent; in its pixels. */
export interface Cover {
  /** Index among the captured pictures. */
  readonly picture: number
  readonly rect: Rect
}

/** What looks personal or secret on a captured picture, to be covered where the user agrees. */
export interface Proposal {
  readonly kind: PersonalKind
  /** Index among the captured pictures. */
  readonly picture: number
  /** A box for each line that it stands in, in the picture's pixels. */
  readonly areas: readonly Rect[]
}

/** What looks personal or secret in a text of the request, as it stands there. */
export interface TextHit {
  readonly kind: PersonalKind
  readonly text: string
}

/** Covers over all that is proposed. */
export function coversOf(proposals: readonly Proposal[]): readonly Cover[] {
  return proposals.flatMap(({ picture, areas }) => areas.map((rect) => ({ picture, rect })))
}

/** What a picture that is sent shows: a part of a captured one, in its pixels. */
export interface ShotPlace {
  readonly picture: number
  readonly from: Rect
}

/** From the least to the most, where no exact number is known. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** What is about to be sent, besides the pictures, and waits for the user. */
export interface ReviewView {
  /** `personal`: something is proposed to be covered; `unsearched`: nobody could look for it. */
  readonly reason: 'always' | 'first-send' | 'personal' | 'unsearched'
  /** Whether personal data was looked for; absent where it was not to be. */
  readonly search?: 'done' | 'late' | 'failed'
  /** One sentence: why it could not be looked for. */
  readonly searchFailure?: string
  readonly host: string
  /** Everything that is said in the request, in its order. */
  readonly texts: readonly string[]
  /** One for each of the view's shots. */
  readonly places: readonly ShotPlace[]
  readonly covers: readonly Cover[]
  /** None of them is among the covers; what the user leaves of them becomes one. */
  readonly proposals: readonly Proposal[]
  /** What looks personal in the prompt; absent where nothing does. */
  readonly textHits?: readonly TextHit[]
  /** Whether it is proposed to cover that, since it came from elsewhere than the user's words. */
  readonly coverText?: boolean
  readonly tokens?: Range
  /** In US dollars; of the request alone, without the answer. */
  readonly price?: Range
}

/** What the user made of it: the covers as they are now, and whether it may go. */
export interface ReviewDecision {
  readonly covers: readonly Cover[]
  /** Whether all that was found in the prompt is covered there. */
  readonly coverText?: boolean
  readonly send: boolean
}
