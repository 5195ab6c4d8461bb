import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { EventName, WindowEvents } from '../../common/ipc.ts'
import { send } from '../ipc/typed-ipc.ts'
import { createWindow, windowContext } from './create-window.ts'
import type { WindowContext } from './options.ts'
import { reviveOnDeath } from './revive.ts'

/** A window of which there is one at the most: shown, shown again, told of changes. */
export class SingleWindow<W extends 'settings' | 'history' | 'welcome'> {
  private readonly kind: W
  private readonly options: (context: WindowContext) => BrowserWindowConstructorOptions
  private readonly onClosed: () => void
  private window: BrowserWindow | undefined

  constructor(
    kind: W,
    options: (context: WindowContext) => BrowserWindowConstructorOptions,
    onClosed: () => void = () => undefined,
  ) {
    this.kind = kind
    this.options = options
    this.onClosed = onClosed
  }

  show(): void {
    if (this.window !== undefined) {
      this.window.show()
      this.window.focus()
      return
    }
    const window = createWindow(this.kind, this.options(windowContext(this.kind)))
    this.window = window
    reviveOnDeath(window)
    window.once('ready-to-show', () => window.show())
    window.on('closed', () => {
      this.window = undefined
      this.onClosed()
    })
  }

  close(): void {
    this.window?.close()
  }

  tell<E extends EventName<W>>(event: E, payload: WindowEvents<W>[E]): void {
    if (this.window !== undefined) send(this.window.webContents, this.kind, event, payload)
  }
}
