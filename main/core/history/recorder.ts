import { type AnswerView, isBusy } from '../../../common/answer-view.ts'
import type { Conversation } from '../conversation.ts'
import type { History } from '../ports.ts'
import { isWorthKeeping } from './record.ts'

export interface RecorderDeps {
  readonly history: Pick<History, 'save' | 'warm'>
  /** Whether answers are to be kept now. */
  readonly keep: () => boolean
  /** A key that no answer had. */
  readonly newKey: () => string
  /** In ms since 1970. */
  readonly now: () => number
}

/** Under what an answer is kept already. */
export interface KeptAs {
  readonly key: string
  /** When it was asked, in ms since 1970. */
  readonly at: number
}

/** Keeps what becomes of conversations: every answer when it ends, and what changes after that. */
export class HistoryRecorder {
  private readonly deps: RecorderDeps
  private readonly saving = new Set<Promise<void>>()

  constructor(deps: RecorderDeps) {
    this.deps = deps
  }

  /**
   * Keeps the answers of a conversation, unless it is private. A follow-up belongs to the answer
   * that it asks about; a retry is an answer of its own.
   */
  follow(conversation: Conversation, keptAs?: KeptAs): void {
    if (conversation.private) return
    let kept = keptAs
    let startedAt = 0
    conversation.observe(({ event }) => {
      if (event.type === 'begin') {
        startedAt = this.deps.now()
        if (event.question === undefined || kept === undefined) {
          kept = { key: this.deps.newKey(), at: startedAt }
        }
        if (this.deps.keep()) this.deps.history.warm()
      }
      const { view, ocr, action, prompt, choice } = conversation
      if (kept === undefined || !changes.has(event.type) || !this.isToKeep(view)) return
      const durationMs = Math.max(0, this.deps.now() - startedAt)
      this.save({ ...kept, durationMs, action, view, ocr, prompt, choice })
    })
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    while (this.saving.size > 0) await Promise.all(this.saving)
  }

  isSettled(): boolean {
    return this.saving.size === 0
  }

  private isToKeep(view: AnswerView): boolean {
    return !isBusy(view) && this.deps.keep() && isWorthKeeping(view)
  }

  private save(record: Parameters<History['save']>[0]): void {
    // What goes wrong is told by the history itself; there is nobody here to tell.
    const saving = this.deps.history.save(record).catch(() => undefined)
    this.saving.add(saving)
    void saving.then(() => this.saving.delete(saving))
  }
}

/** After these an answer that ended is another than before. */
const changes: ReadonlySet<string> = new Set([
  'done',
  'failed',
  'stopped',
  'shots',
  'read',
  'checked',
  'unchecked',
  'edited',
])
