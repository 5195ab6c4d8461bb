import { type BrowserWindow, screen, type WebContents } from 'electron'
import { isBusy, type Snapshot } from '../../common/answer-view.ts'
import type { Rect, Size } from '../../common/geometry.ts'
import type { Conversation } from '../core/conversation.ts'
import { placeBeside, placePair } from '../core/placement.ts'
import { send } from '../ipc/typed-ipc.ts'
import { createWindow, windowContext } from './create-window.ts'
import { answerOptions, answerSize } from './options.ts'

interface AnswerWindow {
  readonly window: BrowserWindow
  conversation: Conversation
  pinned: boolean
}

/** The floating windows, each showing one conversation. */
export class AnswerWindows {
  private readonly windows = new Set<AnswerWindow>()

  /** Shows a conversation beside the selection, in an unpinned window where there is one. */
  present(conversation: Conversation, near: Rect | undefined): void {
    const unpinned = [...this.windows].find(
      // A failed capture has no answer to give, so it takes the place of none that is under way.
      ({ pinned, conversation: shown }) =>
        !pinned && (conversation.images.length > 0 || !isBusy(shown.view)),
    )
    if (unpinned === undefined) this.open(conversation, place(near, answerSize), false)
    else this.reuse(unpinned, conversation, near)
  }

  /** The conversation that a window shows. */
  conversationOf(sender: WebContents): Conversation | undefined {
    return this.find(sender)?.conversation
  }

  snapshotOf(sender: WebContents): Snapshot | undefined {
    const shown = this.find(sender)
    if (shown === undefined) return undefined
    const { id, seq, view, private: isPrivate } = shown.conversation
    return { conversationId: id, seq, view, pinned: shown.pinned, private: isPrivate }
  }

  /** Shows another conversation in the same window, where it stands. */
  replace(sender: WebContents, conversation: Conversation): void {
    const shown = this.find(sender)
    if (shown === undefined) return
    shown.conversation.abandon()
    shown.conversation = conversation
    this.follow(shown)
    send(sender, 'answer', 'reset', null)
  }

  /** Shows another answer to the same beside a window; both stay until they are closed. */
  beside(sender: WebContents, conversation: Conversation): void {
    const shown = this.find(sender)
    if (shown === undefined) return
    const bounds = shown.window.getBounds()
    const { workArea } = screen.getDisplayMatching(bounds)
    const [left, right] = placePair(bounds, workArea)
    shown.window.setBounds(left)
    this.setPinned(sender, true)
    this.open(conversation, right, true)
  }

  setPinned(sender: WebContents, pinned: boolean): void {
    const shown = this.find(sender)
    if (shown === undefined) return
    shown.pinned = pinned
    send(sender, 'answer', 'reset', null)
  }

  close(sender: WebContents): void {
    this.find(sender)?.window.close()
  }

  private open(conversation: Conversation, bounds: Rect, pinned: boolean): void {
    const window = createWindow('answer', answerOptions(windowContext('answer'), bounds))
    const shown: AnswerWindow = { window, conversation, pinned }
    this.windows.add(shown)
    window.setAlwaysOnTop(true, 'floating')
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    window.once('ready-to-show', () => reveal(shown))
    window.on('closed', () => {
      this.windows.delete(shown)
      shown.conversation.abandon()
    })
    let reloadedAt = 0
    window.webContents.on('render-process-gone', () => {
      // One that dies again at once would die for ever; its window goes then.
      const soon = Date.now() - reloadedAt < 10_000
      reloadedAt = Date.now()
      if (soon) window.destroy()
      else window.webContents.reload()
    })
    this.follow(shown)
  }

  private reuse(shown: AnswerWindow, conversation: Conversation, near: Rect | undefined): void {
    letGo(shown.conversation)
    shown.conversation = conversation
    this.follow(shown)
    send(shown.window.webContents, 'answer', 'reset', null)
    // The size is the user's by now.
    const { width, height } = shown.window.getBounds()
    shown.window.setBounds(place(near, { width, height }))
    reveal(shown)
  }

  private follow({ window, conversation }: AnswerWindow): void {
    conversation.subscribe((event) => send(window.webContents, 'answer', 'event', event))
  }

  private find(sender: WebContents): AnswerWindow | undefined {
    return [...this.windows].find(({ window }) => window.webContents === sender)
  }
}

/** Text that is being read still comes on the clipboard; an answer that nobody sees is ended. */
function letGo(conversation: Conversation): void {
  if (conversation.action.run === 'local') conversation.detach()
  else conversation.abandon()
}

/** A local action leaves the focus where the user works; a question takes it, for Escape and Copy. */
function reveal({ window, conversation }: AnswerWindow): void {
  if (conversation.action.run === 'local') {
    window.showInactive()
    return
  }
  window.show()
  window.focus()
}

function place(near: Rect | undefined, size: Size): Rect {
  const display = near
    ? screen.getDisplayMatching(roundedOut(near))
    : screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  const { workArea } = display
  const centre = {
    x: workArea.x + workArea.width / 2,
    y: workArea.y + workArea.height / 3,
    width: 0,
    height: 0,
  }
  return placeBeside(near ?? centre, workArea, size)
}

function roundedOut(rect: Rect): Rect {
  const x = Math.floor(rect.x)
  const y = Math.floor(rect.y)
  return {
    x,
    y,
    width: Math.ceil(rect.x + rect.width) - x,
    height: Math.ceil(rect.y + rect.height) - y,
  }
}
