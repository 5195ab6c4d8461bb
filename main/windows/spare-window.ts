import type { BrowserWindow } from 'electron'

/** How long a spare window waits to be needed, in ms. */
const keptMs = 60_000

interface Spare {
  readonly window: BrowserWindow
  /** Resolves when its page can be shown. */
  readonly ready: Promise<void>
}

/** A hidden window that loads while the user still selects, so that nobody waits for it. */
export class SpareWindow {
  private readonly create: () => BrowserWindow
  private spare: Spare | undefined
  private timer: NodeJS.Timeout | undefined

  /** @param create makes a window that does not show itself */
  constructor(create: () => BrowserWindow) {
    this.create = create
  }

  /** Sees to it that there is one for a while. */
  prepare(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.dispose(), keptMs)
    if (this.spare !== undefined) return
    const spare = this.make()
    const forget = () => {
      if (this.spare === spare) this.dispose()
    }
    this.spare = spare
    spare.window.on('closed', forget)
    spare.window.webContents.on('render-process-gone', forget)
  }

  /** Gives the window away, or makes one where there is none. */
  take(): Spare {
    clearTimeout(this.timer)
    const spare = this.spare ?? this.make()
    this.spare = undefined
    return spare
  }

  /** Closes a window that nobody needed. */
  dispose(): void {
    clearTimeout(this.timer)
    const spare = this.spare
    this.spare = undefined
    if (spare?.window.isDestroyed() === false) spare.window.destroy()
  }

  private make(): Spare {
    const window = this.create()
    return { window, ready: new Promise((resolve) => window.once('ready-to-show', resolve)) }
  }
}
