import type { Asker } from '../core/ask.ts'
import type { Clipboard } from '../core/ports.ts'
import type { AnswerWindows } from '../windows/answer.ts'
import { handleCalls } from './typed-ipc.ts'

export interface AnswerDeps {
  readonly windows: AnswerWindows
  readonly asker: Asker
  readonly clipboard: Clipboard
  readonly openSettings: () => void
}

export function handleAnswerCalls({ windows, asker, clipboard, openSettings }: AnswerDeps): void {
  handleCalls('answer', {
    snapshot: (sender) => windows.snapshotOf(sender),
    stop: (sender) => windows.conversationOf(sender)?.stop(),
    copy: (sender) => {
      const conversation = windows.conversationOf(sender)
      if (conversation === undefined || conversation.view.text === '') return
      clipboard.writeText(conversation.view.text)
      conversation.markCopied()
    },
    retry: (sender) => {
      const conversation = windows.conversationOf(sender)
      // Not awaited: the call returns at once, the answer comes as events.
      if (conversation !== undefined) void asker.retry(conversation)
    },
    close: (sender) => windows.close(sender),
    pin: (sender, pinned) => windows.setPinned(sender, pinned),
    openSettings,
  })
}
