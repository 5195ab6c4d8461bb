import type { ContractName } from './actions.ts'
import type { AnswerEvent, FinishReason, Usage } from './answer.ts'
import type { EditsView, FormSource } from './contracts/edits.ts'
import type { Failure } from './errors.ts'
import type { IconName } from './icons.ts'
import type { ReadingView } from './reading-view.ts'
import type { ReviewView } from './review.ts'

/** A number of tokens, or a range of them where no exact one is known. */
export interface TokenRange {
  readonly low: number
  readonly high: number
}

/** A picture of a run as the window shows it; sizes in pixels. */
export interface ShotView {
  readonly mime: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  /** What the model will count for it; absent where nothing is known or nothing is sent. */
  readonly tokens?: TokenRange
  /** One sentence: why it has this size. */
  readonly reason?: string
  /** One sentence to be seen: what the model will hardly make out of it. */
  readonly warning?: string
}

/** A question of a conversation, and what came of it. */
export interface TurnView extends FormSource {
  /** The run that it came from, as `AnswerView` counts them; absent in answers kept by older versions. */
  readonly runId?: number
  /** Absent for the first, which is the action's prompt. */
  readonly question?: string
  /** The answer before it, where that did not fit. */
  readonly repaired?: RepairedView
  /** Why there is nothing to compare the text with. */
  readonly uncheckedFor?: string
}

/** Who is asked. `host` is absent where nothing leaves the machine. */
export interface AskedView {
  readonly action: string
  /** Of the action; absent in answers kept by older versions. */
  readonly icon?: IconName
  readonly local: boolean
  /** What the answer must be; Markdown where it is absent. */
  readonly contract?: ContractName
  /** Whether the first question is still to be typed. */
  readonly wantsQuestion?: boolean
  /** Whether there is a capture that can be asked about again. */
  readonly hasPicture: boolean
  readonly provider?: string
  readonly model?: string
  readonly host?: string
  /** What the user should know of the pictures. */
  readonly note?: string
}

/** An answer that did not fit its contract, so that it was asked for once more. */
export interface RepairedView {
  readonly text: string
  /** What did not fit, one sentence each. */
  readonly problems: readonly string[]
}

/** Everything an answer window shows; main and renderer make it with the same reducer. */
export interface AnswerView {
  /** Counts the runs of a conversation; 0 before the first. */
  readonly runId: number
  /**
   * `review`: what is to be sent waits for the user. `waiting`: it failed before the first word and
   * is asked again by itself at `retryAt`.
   */
  readonly phase:
    | 'idle'
    | 'working'
    | 'review'
    | 'waiting'
    | 'streaming'
    | 'done'
    | 'stopped'
    | 'failed'
  readonly asked: AskedView
  /** What is sent, in that order: one picture, its tiles, or several pictures. */
  readonly shots: readonly ShotView[]
  /** Oldest first; the turn under way is `question` and `text`. */
  readonly turns: readonly TurnView[]
  /** What the user asked further; absent for the first turn. */
  readonly question?: string
  readonly reading?: ReadingView
  readonly text: string
  /** The first answer of this turn; `text` is the second then. */
  readonly repaired?: RepairedView
  /** The same text as it was read on this computer, to be compared with. */
  readonly checked?: string
  /** One sentence: why the text could not be read on this computer, to be compared with. */
  readonly uncheckedFor?: string
  /** What the user changed in the answer under way, once it is complete. */
  readonly edits?: EditsView
  readonly reasoning: string
  /** Whether what is to be sent waits for personal data to be looked for. */
  readonly searching?: boolean
  /** Only while the phase is `review`. */
  readonly review?: ReviewView
  /** The keychain lets wait; it may be asking the user for its password. */
  readonly keychain?: true
  /** What the whole request should count, in tokens; absent where nothing is known. */
  readonly estimate?: TokenRange
  readonly usage?: Usage
  readonly finish?: FinishReason
  readonly failure?: Failure
  /** When it is asked again, in ms since 1970; only while `waiting`. */
  readonly retryAt?: number
  /** Whether the whole text was put on the clipboard. */
  readonly copied: boolean
  /** Whether the clipboard was left alone, since something else came on it during the run. */
  readonly spared: boolean
}

export type ViewEvent =
  | AnswerEvent
  /** A run; with a question a new turn, else the turn under way anew. */
  | { readonly type: 'begin'; readonly asked: AskedView; readonly question?: string }
  | { readonly type: 'shots'; readonly shots: readonly ShotView[] }
  /** The picture is taken; what is to be asked about it is still to come. */
  | { readonly type: 'asks'; readonly asked: AskedView }
  /** The text as it is known now, in the place of what was shown before; at last with its words. */
  | { readonly type: 'read'; readonly text: string; readonly reading?: ReadingView }
  /** Personal data is looked for before anything is sent; `done`: no longer. */
  | { readonly type: 'searching'; readonly done: boolean }
  /** What would be sent with these covers waits for the user; again after each change. */
  | {
      readonly type: 'review'
      readonly review: ReviewView
      readonly shots: readonly ShotView[]
    }
  /** The user lets it go. */
  | { readonly type: 'reviewed' }
  | { readonly type: 'estimate'; readonly tokens: TokenRange }
  | { readonly type: 'keychain'; readonly waits: boolean }
  /** It failed before the first word; asked again at `retryAt`, in ms since 1970. */
  | { readonly type: 'waiting'; readonly failure: Failure; readonly retryAt: number }
  /** The answer did not fit and is asked for once more. */
  | { readonly type: 'repair'; readonly problems: readonly string[] }
  | { readonly type: 'checked'; readonly text: string }
  | { readonly type: 'unchecked'; readonly reason: string }
  /** `turn` counts from 0, the one under way last; without edits it is as it came. */
  | { readonly type: 'edited'; readonly turn: number; readonly edits?: EditsView | undefined }
  | { readonly type: 'stopped' }
  | { readonly type: 'copied' }
  | { readonly type: 'spared' }

/** An event as it travels to a window, numbered without gaps within a conversation. */
export interface NumberedEvent {
  readonly conversationId: number
  readonly seq: number
  readonly event: ViewEvent
}

/** A whole state, and the number of the last event in it. */
export interface Snapshot {
  readonly conversationId: number
  readonly seq: number
  readonly view: AnswerView
  readonly pinned: boolean
  /** Whether nothing of this answer is written to the disk. */
  readonly private: boolean
}

export const emptyView: AnswerView = {
  runId: 0,
  phase: 'idle',
  asked: { action: '', local: true, hasPicture: false },
  shots: [],
  turns: [],
  text: '',
  reasoning: '',
  copied: false,
  spared: false,
}

/** The state after one event. `begin` keeps the pictures, for a retry asks about the same ones. */
export function reduceView(view: AnswerView, event: ViewEvent): AnswerView {
  switch (event.type) {
    case 'begin':
      return {
        ...emptyView,
        ...turnOf(view, event.question),
        shots: view.shots,
        runId: view.runId + 1,
        phase: 'working',
        asked: event.asked,
      }
    case 'asks':
      return { ...view, asked: { ...event.asked, wantsQuestion: true } }
    case 'shots':
      return { ...view, shots: event.shots }
    case 'searching':
      return { ...view, searching: !event.done }
    case 'review':
      return { ...view, phase: 'review', review: event.review, shots: event.shots }
    case 'reviewed':
      return { ...withoutReview(view), phase: 'working' }
    case 'estimate':
      return { ...view, estimate: event.tokens }
    case 'keychain': {
      const { keychain: _, ...rest } = view
      return event.waits ? { ...view, keychain: true } : rest
    }
    case 'waiting':
      return { ...view, phase: 'waiting', failure: event.failure, retryAt: event.retryAt }
    case 'started':
      return { ...withoutWait(view), phase: 'streaming' }
    case 'delta':
      return { ...view, phase: 'streaming', text: view.text + event.text, copied: false }
    case 'reasoning':
      return { ...view, phase: 'streaming', reasoning: view.reasoning + event.text }
    case 'usage':
      return { ...view, usage: event.usage }
    case 'done':
      return { ...view, phase: 'done', finish: event.finish }
    case 'failed':
      return { ...withoutReview(withoutWait(view)), phase: 'failed', failure: event.failure }
    case 'read':
      return {
        ...view,
        text: event.text,
        ...(event.reading === undefined ? {} : { reading: event.reading }),
        copied: false,
      }
    case 'repair':
      return {
        ...view,
        phase: 'working',
        repaired: { text: view.text, problems: event.problems },
        text: '',
        reasoning: '',
      }
    case 'checked':
      return { ...view, checked: event.text }
    case 'unchecked':
      return { ...view, uncheckedFor: event.reason }
    case 'edited':
      return edited(view, event.turn, event.edits)
    case 'stopped':
      return stopped(view)
    case 'copied':
      return { ...view, copied: true, spared: false }
    case 'spared':
      return { ...view, spared: true }
  }
}

/** Left while it waits, a run has failed as it had before. */
function stopped(view: AnswerView): AnswerView {
  const { failure } = view
  if (view.phase !== 'waiting' || failure === undefined) {
    return { ...withoutReview(view), phase: 'stopped' }
  }
  return { ...withoutWait(view), phase: 'failed', failure }
}

function withoutReview({ review: _review, ...rest }: AnswerView): AnswerView {
  return rest
}

function withoutWait({ failure: _failure, retryAt: _retryAt, ...rest }: AnswerView): AnswerView {
  return rest
}

function turnOf(view: AnswerView, question: string | undefined) {
  // Before the first run there is no turn that this one could follow.
  if (question !== undefined && view.runId > 0) {
    return { turns: [...view.turns, currentTurn(view)], question }
  }
  const same = question ?? view.question
  return {
    turns: view.turns,
    ...(same === undefined ? {} : { question: same }),
  }
}

/** The turn under way as one of the conversation. Only the first has the contract of its action. */
export function currentTurn(view: AnswerView): TurnView {
  const { runId, text, question, asked, repaired, checked, uncheckedFor, edits } = view
  const { contract = 'markdown', local } = asked
  const hasForm = view.turns.length === 0 && !local && contract !== 'markdown'
  return {
    runId,
    text,
    ...(question === undefined ? {} : { question }),
    ...(hasForm ? { contract } : {}),
    ...(repaired === undefined ? {} : { repaired }),
    ...(checked === undefined ? {} : { checked }),
    ...(uncheckedFor === undefined ? {} : { uncheckedFor }),
    ...(edits === undefined ? {} : { edits }),
  }
}

function edited(view: AnswerView, turn: number, edits: EditsView | undefined): AnswerView {
  if (turn === view.turns.length) return { ...withEdits(view, edits), copied: false }
  const turns = view.turns.map((one, index) => (index === turn ? withEdits(one, edits) : one))
  return { ...view, turns }
}

function withEdits<T extends { readonly edits?: EditsView }>(
  one: T,
  edits: EditsView | undefined,
): T {
  const { edits: _, ...rest } = one
  return { ...(rest as T), ...(edits === undefined ? {} : { edits }) }
}

/** Whether a run is under way and can be stopped. */
export function isBusy(view: AnswerView): boolean {
  return ['working', 'review', 'waiting', 'streaming'].includes(view.phase)
}
