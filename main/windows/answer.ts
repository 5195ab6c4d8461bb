import { type BrowserWindow, screen, type WebContents } from 'electron'
import type { AnswerLook } from '../../common/answer-look.ts'
import { isBusy, type Snapshot } from '../../common/answer-view.ts'
import type { Rect } from '../../common/geometry.ts'
import type { AnswerWindowSettings } from '../../common/settings.ts'
import { afterCommit } from '../core/after-commit.ts'
import type { Conversation } from '../core/conversation.ts'
import { placePair } from '../core/placement.ts'
import { send } from '../ipc/typed-ipc.ts'
import { collectAtRest } from '../platform/collect-garbage.ts'
import { placeOnSway } from '../platform/sway.ts'
import { setOpacity } from '../platform/window-opacity.ts'
import { answerPlace } from './answer-place.ts'
import { createWindow, windowContext } from './create-window.ts'
import { answerOptions } from './options.ts'
import { reviveOnDeath } from './revive.ts'
import { SpareWindow } from './spare-window.ts'
import { type BoundsWatch, watchBounds } from './watch-bounds.ts'

interface AnswerWindow {
  readonly window: BrowserWindow
  readonly bounds: BoundsWatch
  conversation: Conversation
  pinned: boolean
}

/** The floating windows, each showing one conversation. */
export class AnswerWindows {
  private readonly windows = new Set<AnswerWindow>()
  private readonly settings: () => AnswerWindowSettings
  private readonly remember: (change: Partial<AnswerWindowSettings>) => void
  private readonly committed: () => Promise<void> | undefined
  /** The window that was shown last. */
  private last: AnswerWindow | undefined
  private readonly spare = new SpareWindow(() => {
    const { width, height } = this.settings()
    const bounds = { x: 0, y: 0, width, height }
    return createWindow('answer', answerOptions(windowContext('answer'), bounds))
  })

  /**
   * @param remember keeps what the user made of a window
   * @param committed as `afterCommit` has it
   */
  constructor(
    settings: () => AnswerWindowSettings,
    remember: (change: Partial<AnswerWindowSettings>) => void,
    committed: () => Promise<void> | undefined,
  ) {
    this.settings = settings
    this.remember = remember
    this.committed = committed
  }

  /** Loads a window where the next answer will need a new one. */
  prepare(): void {
    if ([...this.windows].every(({ pinned }) => pinned)) this.spare.prepare()
  }

  /** Closes what was only prepared. */
  dispose(): void {
    this.spare.dispose()
  }

  /** Shows a conversation beside the selection, in an unpinned window where there is one. */
  present(conversation: Conversation, near: Rect | undefined): void {
    const unpinned = [...this.windows].find(
      // A failed capture has no answer to give, so it takes the place of none that is under way.
      ({ pinned, conversation: shown }) =>
        !pinned && (conversation.images.length > 0 || !isBusy(shown.view)),
    )
    if (unpinned === undefined) this.open(conversation, this.place(near, this.settings()), false)
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

  /** Shows another conversation in the window of one; false where that is shown no more. */
  swap(conversation: Conversation, next: Conversation): boolean {
    const shown = [...this.windows].find((one) => one.conversation === conversation)
    if (shown === undefined) return false
    this.replace(shown.window.webContents, next)
    return true
  }

  /** Shows a conversation in a window, or, where that is pinned, in another one. */
  showIn(sender: WebContents, conversation: Conversation): void {
    if (this.find(sender)?.pinned === true) this.present(conversation, undefined)
    else this.replace(sender, conversation)
  }

  /** Shows another answer to the same beside a window; both stay until they are closed. */
  beside(sender: WebContents, conversation: Conversation): void {
    const shown = this.find(sender)
    if (shown === undefined) return
    const bounds = shown.bounds.get()
    const { workArea } = screen.getDisplayMatching(bounds)
    const [left, right] = placePair(bounds, workArea)
    shown.bounds.set(left)
    this.setPinned(sender, true)
    this.open(conversation, right, true)
  }

  /** Shows the answer that came last and gives it the keyboard; whether there is one. */
  showLast(): boolean {
    if (this.last === undefined) return false
    this.last.window.show()
    this.last.window.focus()
    return true
  }

  /** Gives a window the size of the settings. */
  restoreSize(sender: WebContents): void {
    const shown = this.find(sender)
    if (shown === undefined) return
    const { width, height } = this.settings()
    shown.bounds.set({ ...shown.bounds.get(), width, height })
  }

  /** Gives all windows the looks of the settings. */
  applyLook(): void {
    const { fontSize, opacity } = this.settings()
    const look: AnswerLook = { fontSize, opacity }
    for (const { window } of this.windows) {
      setOpacity(window, opacity)
      send(window.webContents, 'answer', 'look', look)
    }
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
    const { window, ready } = this.spare.take()
    window.setBounds(bounds)
    const shown: AnswerWindow = {
      window,
      conversation,
      pinned,
      bounds: watchBounds(window, (change) => this.remember(change)),
    }
    this.windows.add(shown)
    this.last = shown
    window.setAlwaysOnTop(true, 'floating')
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    void ready.then(() => {
      if (window.isDestroyed()) return
      reveal(shown, bounds)
      setOpacity(window, this.settings().opacity)
    })
    window.on('closed', () => {
      this.windows.delete(shown)
      if (this.last === shown) this.last = [...this.windows].at(-1)
      shown.conversation.abandon()
      collectAtRest()
    })
    reviveOnDeath(window)
    this.follow(shown)
    // A spare window's page has asked before there was a conversation.
    send(window.webContents, 'answer', 'reset', null)
  }

  private reuse(shown: AnswerWindow, conversation: Conversation, near: Rect | undefined): void {
    this.last = shown
    letGo(shown.conversation)
    shown.conversation = conversation
    this.follow(shown)
    send(shown.window.webContents, 'answer', 'reset', null)
    // The size is the user's by now.
    const { width, height } = shown.window.getBounds()
    const bounds = this.place(near, { ...this.settings(), width, height }, shown)
    shown.bounds.set(bounds)
    reveal(shown, bounds)
  }

  private place(near: Rect | undefined, wanted: AnswerWindowSettings, own?: AnswerWindow): Rect {
    const others = [...this.windows].filter((shown) => shown !== own)
    return answerPlace(
      near,
      wanted,
      others.map(({ bounds }) => bounds.get()),
    )
  }

  private follow({ window, conversation }: AnswerWindow): void {
    // Taken now: a window that is gone when the answer is kept has none any more.
    const { webContents } = window
    conversation.subscribe(
      afterCommit((event) => send(webContents, 'answer', 'event', event), this.committed),
    )
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
function reveal({ window, conversation }: AnswerWindow, bounds: Rect): void {
  if (conversation.action.run === 'local') window.showInactive()
  else {
    window.show()
    window.focus()
  }
  placeOnSway(window, bounds)
}
