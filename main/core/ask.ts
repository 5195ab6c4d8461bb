import type { Action } from '../../common/actions.ts'
import { isBusy } from '../../common/answer-view.ts'
import type { Rect } from '../../common/geometry.ts'
import { Conversation, type ConversationOptions, type ModelChoice } from './conversation.ts'
import { cropRegion } from './crop.ts'
import type { Capturer, Frame, Region, RegionPicker } from './ports.ts'
import { runConversation, toFailure } from './run.ts'
import type { RunDeps } from './run-deps.ts'

export interface AskDeps extends RunDeps {
  readonly capturer: Capturer
  readonly picker: RegionPicker
  /** Shows a conversation in a window; `near` is the selection in DIP on the desktop. */
  readonly present: (conversation: Conversation, near: Rect | undefined) => void
  /** Told of each conversation before its first run. */
  readonly opened: (conversation: Conversation) => void
}

/** Starts actions, one capture at a time. */
export class Asker {
  private readonly deps: AskDeps
  private capturing = false

  constructor(deps: AskDeps) {
    this.deps = deps
  }

  /** From the hotkey to the end of the answer. A start while a capture is open does nothing. */
  async start(action: Action, options: ConversationOptions = {}): Promise<void> {
    if (this.capturing) return
    this.capturing = true
    let conversation: Conversation | undefined
    try {
      conversation = await this.capture(action, options)
    } catch (error) {
      this.presentFailure(action, error)
    } finally {
      this.capturing = false
    }
    if (conversation !== undefined) await runConversation(this.deps, conversation)
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
    await runConversation(this.deps, next)
  }

  /** Asks the turn under way again, about the same picture. */
  async retry(conversation: Conversation): Promise<void> {
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

  private async capture(
    action: Action,
    options: ConversationOptions,
  ): Promise<Conversation | undefined> {
    const frames = await this.deps.capturer.captureAll()
    const adjust = this.deps.settings().adjustSelection
    const region = await this.deps.picker.pick(frames, { adjust })
    if (region === undefined) return undefined
    const image = cropRegion(frames, region)
    if (image === undefined) return undefined
    const conversation = new Conversation(action, [image], options)
    this.deps.opened(conversation)
    this.deps.present(conversation, onDesktop(frames, region))
    return conversation
  }

  private presentFailure(action: Action, error: unknown): void {
    const conversation = new Conversation(action, [])
    this.deps.present(conversation, undefined)
    const run = conversation.begin()
    run.emit({
      type: 'begin',
      asked: { action: action.name, local: action.run === 'local', hasPicture: false },
    })
    run.emit({ type: 'failed', failure: toFailure(error) })
  }
}

function onDesktop(frames: readonly Frame[], region: Region): Rect | undefined {
  const bounds = frames.find(({ display }) => display.id === region.displayId)?.display.bounds
  if (bounds === undefined) return undefined
  return { ...region.rect, x: bounds.x + region.rect.x, y: bounds.y + region.rect.y }
}
