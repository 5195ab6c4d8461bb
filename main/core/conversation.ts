import type { Action } from '../../common/actions.ts'
import {
  type AnswerView,
  emptyView,
  isBusy,
  type NumberedEvent,
  reduceView,
  type ViewEvent,
} from '../../common/answer-view.ts'
import type { EditsView } from '../../common/contracts/edits.ts'
import type { ModelChoice } from '../../common/overlay.ts'
import type { ReadingView } from '../../common/reading-view.ts'
import type { ReviewDecision } from '../../common/review.ts'
import type { KeptShots } from './kept-shots.ts'
import { PromptSearch } from './personal/prompt-search.ts'
import type { ActiveWindow, OcrResult, PixelImage } from './ports.ts'
import type { Counted } from './text-tokens.ts'

/** One run of a conversation: its events are dropped once another run began or it was stopped. */
export interface Run {
  readonly signal: AbortSignal
  emit(event: ViewEvent): void
}

export type ConversationListener = (event: NumberedEvent) => void

let conversations = 0

export interface ConversationOptions {
  /** The window that the user worked in when the picture was taken. */
  readonly window?: ActiveWindow | undefined
  /** Whether nothing of it is to be written to the disk. */
  readonly private?: boolean
  readonly choice?: ModelChoice
  /** What the user should know of the pictures. */
  readonly note?: string | undefined
}

/** The one state of an answer: pictures, an action, and the runs made of them. */
export class Conversation {
  readonly id: number
  readonly action: Action
  /** What every run of this conversation is about, in the order chosen; none after a failure. */
  readonly images: readonly PixelImage[]
  /** Whether nothing of it is to be written to the disk. */
  readonly private: boolean
  /** The window that the user worked in when the pictures were taken. */
  readonly window: ActiveWindow | undefined
  /** What the user should know of the pictures. */
  readonly note: string | undefined
  /** What the last local run read, with the user's corrections. */
  ocr: OcrResult | undefined
  /** The model that is asked in the place of the action's own. */
  readonly choice: ModelChoice | undefined
  /** The action's prompt as it was sent, for the turns that follow. */
  prompt: string | undefined
  /** What of that is personal. */
  promptSearch = new PromptSearch()
  /** What the server counted last. */
  counted: Counted | undefined
  /** What the run put on the clipboard by itself, the user's edits included. */
  pasted: string | undefined
  /** What was made of the pictures last. */
  kept: KeptShots | undefined
  /** Share of the planned size that pictures are sent at, 0 to 1. */
  scale = 1
  view: AnswerView = emptyView
  seq = 0
  private readonly listeners = new Set<ConversationListener>()
  private readonly observers = new Set<ConversationListener>()
  private current: AbortController | undefined
  private decided: ReviewDecision | undefined
  private onDecision: ((decision: ReviewDecision) => void) | undefined

  constructor(
    action: Action,
    images: readonly PixelImage[],
    { private: isPrivate = false, choice, window, note }: ConversationOptions = {},
  ) {
    conversations += 1
    this.id = conversations
    this.action = action
    this.images = images
    this.private = isPrivate
    this.window = window
    this.choice = choice
    this.note = note
  }

  /** The turn under way as one for another model, with the turns before it; not yet asked. */
  fork(choice: ModelChoice): Conversation {
    const next = new Conversation(this.action, this.images, {
      private: this.private,
      choice,
      window: this.window,
    })
    const { turns, question } = this.view
    next.view = { ...emptyView, turns, ...(question === undefined ? {} : { question }) }
    next.prompt = this.prompt
    next.promptSearch = this.promptSearch
    next.scale = this.scale
    return next
  }

  /** Ends the run under way, if any, and starts the next. */
  begin(): Run {
    this.current?.abort()
    this.decided = undefined
    this.onDecision = undefined
    const controller = new AbortController()
    this.current = controller
    return {
      signal: controller.signal,
      emit: (event) => {
        if (this.current === controller && !controller.signal.aborted) this.apply(event)
      },
    }
  }

  /** What the user decides about what is shown for review, at once where that was said already. */
  async decision(signal: AbortSignal): Promise<ReviewDecision> {
    const decided = this.decided
    this.decided = undefined
    if (decided !== undefined) return decided
    return await new Promise((resolve, reject) => {
      const leave = () => reject(new Error('The run was stopped.'))
      signal.addEventListener('abort', leave, { once: true })
      if (signal.aborted) leave()
      this.onDecision = (decision) => {
        signal.removeEventListener('abort', leave)
        this.onDecision = undefined
        resolve(decision)
      }
    })
  }

  /** Takes a decision; does nothing where nothing is under review. */
  decide(decision: ReviewDecision): void {
    if (this.view.phase !== 'review') return
    if (this.onDecision === undefined) this.decided = decision
    else this.onDecision(decision)
  }

  /** Ends the run under way and says so; does nothing where none is. */
  stop(): void {
    if (!isBusy(this.view)) return
    this.current?.abort()
    this.apply({ type: 'stopped' })
  }

  /** Tells nobody any more; the run under way goes on. */
  detach(): void {
    this.listeners.clear()
  }

  /** Ends the run under way without a word; for a window that is gone or shows something else. */
  abandon(): void {
    this.listeners.clear()
    this.stop()
    this.current?.abort()
  }

  /** Shows what was read anew, after a correction. */
  showReading(text: string, reading: ReadingView): void {
    this.apply({ type: 'read', text, reading })
  }

  /**
   * Keeps what the user changed in an answer; does nothing while the turn is under way.
   *
   * @param turn counted from 0, the one under way last
   * @param edits absent: as it came
   */
  edit(turn: number, edits: EditsView | undefined): void {
    const { turns } = this.view
    const isComplete = turn < turns.length || !isBusy(this.view)
    if (turn <= turns.length && isComplete) this.apply({ type: 'edited', turn, edits })
  }

  markCopied(): void {
    this.apply({ type: 'copied' })
  }

  /** @returns what ends the subscription */
  subscribe(listener: ConversationListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Subscribes for good, also to what happens after the window is gone. */
  observe(observer: ConversationListener): void {
    this.observers.add(observer)
  }

  private apply(event: ViewEvent): void {
    this.view = reduceView(this.view, event)
    this.seq += 1
    for (const listener of [...this.observers, ...this.listeners]) {
      listener({ conversationId: this.id, seq: this.seq, event })
    }
  }
}
