import { BrowserWindow, type WebContents } from 'electron'
import type { Calls } from '../../common/ipc.ts'
import type { Clipboard } from '../core/ports.ts'
import { editAnswer } from '../core/text-to-paste.ts'
import { saveForm } from '../platform/save-form.ts'
import type { AnswerWindows } from '../windows/answer.ts'
import type { DiagramDrawer } from '../windows/diagram.ts'

export interface FormDeps {
  readonly windows: AnswerWindows
  readonly clipboard: Clipboard
  readonly diagrams: DiagramDrawer
}

type Answer = Calls['answer']

/** What an answer window asks for to carry an answer away in a form of its contract. */
export function formHandlers({ windows, clipboard, diagrams }: FormDeps) {
  return {
    edit: async (sender: WebContents, { turn, edits }: Parameters<Answer['edit']>[0]) => {
      const conversation = windows.conversationOf(sender)
      if (conversation !== undefined) await editAnswer(conversation, clipboard, turn, edits)
    },
    copyForm: async (
      sender: WebContents,
      { format, text, plain }: Parameters<Answer['copyForm']>[0],
    ) => {
      if (format === 'html') await clipboard.writeHtml(text, plain ?? text)
      else await clipboard.writeText(text)
      windows.conversationOf(sender)?.markCopied()
    },
    saveForm: async (
      sender: WebContents,
      { format, data }: Parameters<Answer['saveForm']>[0],
    ): Promise<string | undefined> => {
      const window = BrowserWindow.fromWebContents(sender)
      const name = windows.conversationOf(sender)?.action.name ?? 'Eyeshot'
      return window === null ? undefined : await saveForm(window, name, format, data)
    },
    drawDiagram: async (_: WebContents, { source, dark }: Parameters<Answer['drawDiagram']>[0]) =>
      await diagrams.draw(source, dark),
  }
}
