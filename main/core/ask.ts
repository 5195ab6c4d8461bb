import { type Action, needsQuestion } from '../../common/actions.ts'
import { allActions } from '../../common/all-actions.ts'
import { type AskedView, isBusy } from '../../common/answer-view.ts'
import type { CaptureWay } from '../../common/capture-way.ts'
import type { Rect } from '../../common/geometry.ts'
import type { ModelChoice } from '../../common/overlay.ts'
import { type CaptureDeps, type Cut, captureFor } from './capture-for.ts'
import { Conversation, type ConversationOptions } from './conversation.ts'
import type { Gathered } from './pictures/gather.ts'
import type { EncodePlan, LastRegion, PictureOutlet, PixelImage, Region } from './ports.ts'
import { runConversation, tellOnly, waitForQuestion } from './run.ts'
import type { RunDeps } from './run-deps.ts'
import { toFailure } from './to-failure.ts'
import { firstCapture, unchanged } from './unchanged.ts'

export interface AskDeps extends RunDeps, CaptureDeps {
  readonly pictures: PictureOutlet
  /** Keeps the region that was captured last, for when the app is started anew. */
  readonly lastRegion: LastRegion
  /** Shows a conversation in a window; `near` is the selection in DIP on the desktop. */
  readonly present: (conversation: Conversation, near: Rect | undefined) => void
  /** Shows a conversation in the place of another; false where that is shown no more. */
  readonly replace: (shown: Conversation, next: Conversation) => boolean
  /** Told of each conversation before its first run. */
  readonly opened: (conversation: Conversation) => void
}

/** Starts actions, one capture at a time. */
export class Asker {
  private readonly deps: AskDeps
  private capturing = false
  /** What was captured last, for an action that captures the same again. */
  private last: Cut | undefined

  constructor(deps: AskDeps) {
    this.deps = deps
  }

  /** Whether a capture is open, so that a start does nothing. */
  get isCapturing(): boolean {
    return this.capturing
  }

  /** Whether a picture of the last region is there to be compared with. */
  get hasLastPicture(): boolean {
    return this.last !== undefined
  }

  /** What was captured last. */
  get lastRegion(): Region | undefined {
    return this.last?.region ?? this.deps.lastRegion.find()
  }

  /**
   * From the hotkey to the end of the answer. A start while a capture is open does nothing.
   *
   * @param way how the part of the screen is found, in the place of what the action says
   */
  async start(action: Action, options: ConversationOptions = {}, way?: CaptureWay): Promise<void> {
    if (this.capturing) return
    this.capturing = true
    let conversation: Conversation | undefined
    try {
      conversation = await this.capture(action, options, way)
    } catch (error) {
      this.presentFailure(action, error)
    } finally {
      this.capturing = false
    }
    if (conversation !== undefined) await this.run(conversation)
  }

  /**
   * Asks about pictures from elsewhere than the screen. The window shows the wait for them, which
   * Stop ends.
   *
   * @param gather throws a FailureError where there is no picture
   * @param show puts a conversation in a window; absent: beside the cursor
   */
  async open(
    action: Action,
    gather: (signal: AbortSignal) => Promise<Gathered>,
    options: ConversationOptions = {},
    show = (waiting: Conversation) => this.deps.present(waiting, undefined),
  ): Promise<void> {
    const waiting = new Conversation(action, [], options)
    show(waiting)
    const run = waiting.begin()
    run.emit({ type: 'begin', asked: askedWithout(action) })
    try {
      const { images, note } = await gather(run.signal)
      if (run.signal.aborted) return
      const next = new Conversation(action, images, { ...options, note })
      this.deps.opened(next)
      if (!this.deps.replace(waiting, next)) return
      if (needsQuestion(action)) await waitForQuestion(this.deps, next)
      else await runConversation(this.deps, next)
    } catch (error) {
      run.emit({ type: 'failed', failure: toFailure(error) })
    }
  }

  /** Runs another action about the picture of a conversation; `show` puts it in a window. */
  async about(
    conversation: Conversation,
    action: Action,
    show: (next: Conversation) => void,
  ): Promise<void> {
    const options = { private: conversation.private }
    const next = new Conversation(action, conversation.images, options)
    this.deps.opened(next)
    show(next)
    await this.run(next)
  }

  /**
   * Asks the turn under way again, about the same picture. An answer that still comes is stopped,
   * as one that is all there but not kept yet looks to its window; before the first word of it
   * there is nothing to ask again, unless it waits for its next try.
   */
  async retry(conversation: Conversation): Promise<void> {
    const { phase } = conversation.view
    if (phase === 'streaming') conversation.stop()
    else if (isBusy(conversation.view) && phase !== 'waiting') return
    await runConversation(this.deps, conversation)
  }

  /** Asks further; does nothing while an answer is under way or where none was asked for. */
  async followUp(conversation: Conversation, question: string): Promise<void> {
    if (isBusy(conversation.view) || conversation.action.run === 'local') return
    await runConversation(this.deps, conversation, question)
  }

  /** Asks the turn under way again with the picture at half the size it had. */
  async sendSmaller(conversation: Conversation): Promise<void> {
    conversation.scale /= 2
    conversation.counted = undefined
    await runConversation(this.deps, conversation)
  }

  /** Asks the turn under way of another model; `show` puts its conversation in a window. */
  async askAlso(
    conversation: Conversation,
    choice: ModelChoice,
    show: (next: Conversation) => void,
  ): Promise<void> {
    const next = conversation.fork(choice)
    this.deps.opened(next)
    show(next)
    await runConversation(this.deps, next)
  }

  /** The first run of a conversation, or what keeps it from one. */
  private async run(conversation: Conversation): Promise<void> {
    const { action, images } = conversation
    if (needsQuestion(action)) return await waitForQuestion(this.deps, conversation)
    if (action.capture === 'again') {
      const [before, now] = images
      const message = before && now ? unchanged(before, now) : firstCapture()
      if (message !== undefined) return tellOnly(conversation, message)
    }
    await runConversation(this.deps, conversation)
  }

  private async capture(
    action: Action,
    options: ConversationOptions,
    way: CaptureWay | undefined,
  ): Promise<Conversation | undefined> {
    const before = { cut: this.last, region: this.lastRegion }
    const cuts = await captureFor(action, this.deps, before, way)
    const last = cuts?.at(-1)
    if (cuts === undefined || last === undefined) return undefined
    this.last = last
    if (options.private !== true) this.deps.lastRegion.keep(last.region)
    const { wish = 'ask', action: id, model: choice } = last.wanted ?? {}
    if (wish !== 'ask') {
      void this.keep(action, wish, last.image)
      return undefined
    }
    const images = cuts.map(({ image }) => image)
    const other = allActions(this.deps.settings()).find((one) => one.id === id)
    const conversation = new Conversation(other ?? action, images, {
      ...options,
      ...(choice === undefined ? {} : { choice }),
    })
    this.deps.opened(conversation)
    this.deps.present(conversation, last.near)
    return conversation
  }

  /** Copies or saves a picture that nobody asks about. */
  private async keep(action: Action, wish: 'copy' | 'save', image: PixelImage): Promise<void> {
    const { width, height } = image
    const plan: EncodePlan = { width, height, formats: ['image/png'], photo: false }
    try {
      const { bytes } = await this.deps.imaging.encode(image, plan, new AbortController().signal)
      await this.deps.pictures[wish](bytes)
    } catch (error) {
      this.presentFailure(action, error)
    }
  }

  /** Shows why an action cannot be started. */
  presentFailure(action: Action, error: unknown): void {
    const conversation = new Conversation(action, [])
    this.deps.present(conversation, undefined)
    const run = conversation.begin()
    run.emit({ type: 'begin', asked: askedWithout(action) })
    run.emit({ type: 'failed', failure: toFailure(error) })
  }
}

/** What is asked while there is no picture. */
function askedWithout({ name, icon, run }: Action): AskedView {
  return { action: name, icon, local: run === 'local', hasPicture: false }
}
