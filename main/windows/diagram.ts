import type { BrowserWindow, WebContents } from 'electron'
import { t } from '../../common/i18n.ts'
import type { Drawing } from '../../common/ipc.ts'
import { safeSvg } from '../core/contracts/safe-svg.ts'
import { send } from '../ipc/typed-ipc.ts'
import { createWindow, windowContext } from './create-window.ts'
import { diagramOptions } from './options.ts'

/** How long one diagram may take, in ms, the start of the window included. */
const drawLimitMs = 15_000
/** How long the window waits for the next one, in ms. */
const idleMs = 60_000

interface Job {
  readonly id: number
  readonly source: string
  readonly dark: boolean
  readonly finish: (drawing: Drawing) => void
}

/**
 * Draws diagrams in a window of its own that is never shown: it has a session that reaches
 * nothing, and it is killed where a source keeps it busy.
 */
export class DiagramDrawer {
  private window: BrowserWindow | undefined
  private ready = false
  private current: Job | undefined
  private readonly waiting: Job[] = []
  private timer: NodeJS.Timeout | undefined
  private jobs = 0

  /** What became of the source; one at a time. Never rejects. */
  draw(source: string, dark: boolean): Promise<Drawing> {
    return new Promise((resolve) => {
      this.jobs += 1
      this.waiting.push({ id: this.jobs, source, dark, finish: resolve })
      this.next()
    })
  }

  /** The page is there and can be sent to. */
  markReady(sender: WebContents): void {
    if (sender !== this.window?.webContents) return
    this.ready = true
    this.sendCurrent()
  }

  finish(sender: WebContents, id: number, drawing: Drawing): void {
    if (sender === this.window?.webContents && id === this.current?.id) this.end(checked(drawing))
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.kill()
  }

  private next(): void {
    if (this.current !== undefined) return
    const job = this.waiting.shift()
    clearTimeout(this.timer)
    if (job === undefined) {
      this.timer = setTimeout(() => this.kill(), idleMs)
      return
    }
    this.current = job
    this.timer = setTimeout(() => {
      this.kill()
      this.end({ kind: 'problem', message: t('it takes too long') })
    }, drawLimitMs)
    if (this.window === undefined) this.open()
    else this.sendCurrent()
  }

  private sendCurrent(): void {
    if (!this.ready || this.window === undefined || this.current === undefined) return
    const { id, source, dark } = this.current
    send(this.window.webContents, 'diagram', 'draw', { id, source, dark })
  }

  private end(drawing: Drawing): void {
    const job = this.current
    this.current = undefined
    job?.finish(drawing)
    this.next()
  }

  private open(): void {
    const window = createWindow('diagram', diagramOptions(windowContext('diagram')))
    this.window = window
    window.webContents.on('render-process-gone', () => {
      if (this.window !== window) return
      this.kill()
      this.end({ kind: 'problem', message: t('the drawing of it crashed') })
    })
  }

  private kill(): void {
    const { window } = this
    this.window = undefined
    this.ready = false
    if (window === undefined || window.isDestroyed()) return
    // A page that is busy for ever would outlive its window.
    window.webContents.forcefullyCrashRenderer()
    window.destroy()
  }
}

function checked(drawing: Drawing): Drawing {
  if (drawing.kind === 'problem') return drawing
  const svg = safeSvg(drawing.svg)
  if (svg === undefined) return { kind: 'problem', message: t('the drawing is no valid SVG') }
  return { kind: 'svg', svg }
}

/** What is wrong with a source, with its line where that is known. */
export function diagramProblem({ message, line }: Extract<Drawing, { kind: 'problem' }>): string {
  return line === undefined ? message : t('line {{line}}: {{message}}', { line, message })
}
