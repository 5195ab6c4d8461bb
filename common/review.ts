import type { Rect } from './geometry.ts'

/** When what is to be sent is shown first. */
export const inspectChoices = ['always', 'never', 'when-it-matters'] as const
export type InspectChoice = (typeof inspectChoices)[number]

/** A part of a captured picture that is overwritten before it is sent; in its pixels. */
export interface Cover {
  /** Index among the captured pictures. */
  readonly picture: number
  readonly rect: Rect
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
  readonly reason: 'always' | 'first-send'
  readonly host: string
  /** Everything that is said in the request, in its order. */
  readonly texts: readonly string[]
  /** One for each of the view's shots. */
  readonly places: readonly ShotPlace[]
  readonly covers: readonly Cover[]
  readonly tokens?: Range
  /** In US dollars; of the request alone, without the answer. */
  readonly price?: Range
}

/** What the user made of it: the covers as they are now, and whether it may go. */
export interface ReviewDecision {
  readonly covers: readonly Cover[]
  readonly send: boolean
}
