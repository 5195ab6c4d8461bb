import { Session } from 'node:inspector/promises'
import { BrowserWindow, type WebContents } from 'electron'

/** How long after a capture or an answer ended, in ms: what comes of a capture is under way sooner. */
const restMs = 20_000

let timer: NodeJS.Timeout | undefined

/**
 * Has this process and the pages that nobody sees free what they use no more, once the app has come
 * to rest. Of themselves they do so only while they work: the pixels of the last captures, tens of
 * MB, would stay for as long as nothing is captured.
 */
export function collectAtRest(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void collectAll(), restMs)
  timer.unref()
}

async function collectAll(): Promise<void> {
  const hidden = BrowserWindow.getAllWindows().filter((window) => !window.isVisible())
  await Promise.all(hidden.map(({ webContents }) => collectPage(webContents)))
  await collectOwn()
}

async function collectPage({ debugger: inspector }: WebContents): Promise<void> {
  if (inspector.isAttached()) return
  try {
    inspector.attach()
    await inspector.sendCommand('HeapProfiler.collectGarbage')
    inspector.detach()
  } catch {
    // The page went away meanwhile, and its memory with it.
  }
}

async function collectOwn(): Promise<void> {
  const session = new Session()
  session.connect()
  await session.post('HeapProfiler.collectGarbage').finally(() => session.disconnect())
}
