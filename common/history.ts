import type { AnswerView } from './answer-view.ts'
import type { IconName } from './icons.ts'

/** What to look for among the answers that were kept; all of it has to fit. */
export interface HistoryQuery {
  /** Words, each of which may be the beginning of one; `"in quotes"` as they stand. */
  readonly text: string
  /** Id of an action. */
  readonly action?: string | undefined
  readonly model?: string | undefined
  /** Not before, in ms since 1970. */
  readonly from?: number | undefined
  /** Before, in ms since 1970. */
  readonly until?: number | undefined
}

/** A part of a text; `hit` where it is what was looked for. */
export interface TextPiece {
  readonly text: string
  readonly hit: boolean
}

/** One line of the list. */
export interface HistorySummary {
  readonly id: number
  /** When it was asked, in ms since 1970. */
  readonly at: number
  /** Name of the action. */
  readonly title: string
  /** Of the action; absent in answers kept by older versions. */
  readonly icon?: IconName
  readonly model?: string
  readonly host?: string
  readonly phase: AnswerView['phase']
  /** The beginning of the answer, or the place that was found. */
  readonly excerpt: readonly TextPiece[]
}

/** An answer as it was kept. */
export interface HistoryEntry {
  readonly id: number
  readonly at: number
  /** From the question to the end of the answer, in ms. */
  readonly durationMs: number
  /** Its `shots` are those whose picture is still there; its texts are plain, without marks. */
  readonly view: AnswerView
  /** How many of its pictures are gone, since the pictures took too much room. */
  readonly picturesGone: number
}

/** By what the answers can be chosen. */
export interface HistoryFacets {
  readonly actions: readonly { readonly id: string; readonly title: string }[]
  readonly models: readonly string[]
  readonly total: number
}

/** Everything that the history window shows besides the answers. */
export interface HistoryView {
  readonly facets: HistoryFacets
  /** Whether new answers are kept. */
  readonly keep: boolean
  /** What the user should know, such as that the history cannot be written. */
  readonly notices: readonly string[]
}
