import { allActions } from '../../common/all-actions.ts'
import { currentTurn } from '../../common/answer-view.ts'
import { answerText } from '../../common/contracts/edits.ts'
import type { AnswerWindowSettings, Settings } from '../../common/settings.ts'
import type { Asker } from '../core/ask.ts'
import type { Conversation } from '../core/conversation.ts'
import { gatherPictures } from '../core/pictures/gather.ts'
import type { Clipboard, PictureDecoder } from '../core/ports.ts'
import { correctReading, textToCopy } from '../core/reading.ts'
import { markdownToHtml, markdownToText } from '../node/markdown-copy.ts'
import { pictureBytes } from '../node/pictures/picture-file.ts'
import { openExternalSafe, openScreenRecordingPane } from '../platform/open-external.ts'
import { restart } from '../platform/restart.ts'
import type { AnswerWindows } from '../windows/answer.ts'
import type { DiagramDrawer } from '../windows/diagram.ts'
import { findInPage } from './find-in-page.ts'
import { formHandlers } from './form-handlers.ts'
import { handleCalls } from './typed-ipc.ts'

export interface AnswerDeps {
  readonly windows: AnswerWindows
  readonly asker: Asker
  readonly clipboard: Clipboard
  readonly decoder: PictureDecoder
  readonly settings: () => Settings
  /** Changes how answer windows look; told to all of them. */
  readonly setAnswerWindow: (change: Partial<AnswerWindowSettings>) => void
  readonly resetAnswerWindow: () => void
  readonly diagrams: DiagramDrawer
  readonly openSettings: () => void
}

export function handleAnswerCalls(deps: AnswerDeps): void {
  const { windows, asker, clipboard, decoder, settings, openSettings } = deps
  handleCalls('answer', {
    ...formHandlers(deps),
    snapshot: (sender) => windows.snapshotOf(sender),
    stop: (sender) => windows.conversationOf(sender)?.stop(),
    copy: async (sender, format) => {
      const conversation = windows.conversationOf(sender)
      if (conversation === undefined || conversation.view.text === '') return
      const turn = currentTurn(conversation.view)
      const { text } = turn
      // What was read is text already; a model's answer is Markdown.
      const isMarkdown = conversation.ocr === undefined && !conversation.view.asked.local
      if (turn.contract !== undefined) await clipboard.writeText(answerText(turn))
      else if (format === 'html' && isMarkdown) {
        await clipboard.writeHtml(markdownToHtml(text), markdownToText(text))
      } else if (format === 'text' && isMarkdown) {
        await clipboard.writeText(markdownToText(text))
      } else await clipboard.writeText(textToCopy(conversation, format))
      conversation.markCopied()
    },
    copyText: async (_sender, text) => await clipboard.writeText(text),
    openLink: async (_sender, url) => await openExternalSafe(url),
    correct: (sender, { word, text }) => {
      const conversation = windows.conversationOf(sender)
      if (conversation !== undefined) correctReading(conversation, settings().ocrLayout, word, text)
    },
    askAbout: (sender, id) => {
      const conversation = windows.conversationOf(sender)
      const action = allActions(settings()).find((one) => one.id === id)
      if (conversation === undefined || action === undefined) return
      void asker.about(conversation, action, (next) => windows.replace(sender, next))
    },
    retry: (sender) => {
      const conversation = windows.conversationOf(sender)
      // Not awaited: the call returns at once, the answer comes as events.
      if (conversation !== undefined) void asker.retry(conversation)
    },
    review: (sender, decision) => windows.conversationOf(sender)?.decide(decision),
    sendSmaller: (sender) => {
      const conversation = windows.conversationOf(sender)
      if (conversation !== undefined) void asker.sendSmaller(conversation)
    },
    ask: (sender, question) => {
      const conversation = windows.conversationOf(sender)
      if (conversation !== undefined) void asker.followUp(conversation, question)
    },
    modelChoices: () =>
      settings().providers.map(({ id, name, model }) => ({ provider: id, name, model })),
    askModel: (sender, choice) => {
      const conversation = windows.conversationOf(sender)
      if (conversation === undefined) return
      void asker.askAlso(conversation, choice, (next) => windows.beside(sender, next))
    },
    drop: (sender, files) => {
      const conversation = windows.conversationOf(sender)
      if (conversation === undefined) return
      const { action, private: isPrivate } = conversation
      const sources = files.map(({ name, bytes, size }) => pictureBytes(name, bytes, size))
      const gather = (signal: AbortSignal) => gatherPictures(decoder, sources, signal)
      const show = (next: Conversation) => windows.showIn(sender, next)
      void asker.open(action, gather, { private: isPrivate }, show)
    },
    find: findInPage,
    endFind: (sender, goThere) =>
      sender.stopFindInPage(goThere ? 'keepSelection' : 'clearSelection'),
    close: (sender) => windows.close(sender),
    pin: (sender, pinned) => windows.setPinned(sender, pinned),
    openSettings,
    openScreenRecordingPane,
    restart,
    look: () => {
      const { fontSize, opacity } = settings().answerWindow
      return { fontSize, opacity }
    },
    setLook: (_, { fontSize, opacity }) =>
      deps.setAnswerWindow({
        ...(fontSize === undefined ? {} : { fontSize }),
        ...(opacity === undefined ? {} : { opacity }),
      }),
    resetLook: (sender) => {
      deps.resetAnswerWindow()
      windows.restoreSize(sender)
    },
  })
}
