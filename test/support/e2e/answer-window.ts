import type { Page } from 'playwright'
import type { ViewEvent } from '../../../common/answer-view.ts'
import type { Bridge } from '../../../common/ipc.ts'
import { type LaunchOptions, launchApp, overlayShown, type TestApp } from './app.ts'
import { startProvider } from './provider.ts'
import { drag, pressKey, until } from './screen.ts'

/** A real answer window, opened by its hotkey, that then shows any text as an answer. */
export interface AnswerWindow {
  readonly running: TestApp
  readonly page: Page
  /** Shows a text as an answer and waits until it is all there. */
  show(text: string): Promise<void>
  /** Tells the page what main tells it of a run; the events need not come of a real one. */
  tell(events: readonly ViewEvent[]): Promise<void>
  /** Shows one text after the other; what the page's `window.inspect()` says of each. */
  inspectEach(texts: readonly string[]): Promise<string[][]>
  close(): Promise<void>
}

const asked = { action: 'Explain', local: false, hasPicture: true, model: 'seer-1', host: 'a.test' }

/** Starts the app and asks once, so that an answer window is there. */
export async function openAnswerWindow(options: LaunchOptions = {}): Promise<AnswerWindow> {
  const provider = await startProvider('ready')
  const running = await launchApp({
    ...options,
    settings: { ...options.settings, providers: [provider.provider] },
  })
  await pressKey('super+shift+e')
  await overlayShown()
  await drag({ x: 900, y: 700 }, { x: 1200, y: 900 })
  const page = await running.page('Eyeshot answer')
  await until('the first answer', async () =>
    (await page.getByRole('article', { name: 'Answer' }).textContent())?.includes('ready'),
  )
  await page.locator('[data-complete]').waitFor()
  const first = await page.evaluate(async () => {
    const { eyeshot } = window as unknown as { eyeshot: Bridge<'answer'> }
    const reply = await eyeshot.snapshot()
    return reply.ok ? reply.value : undefined
  })
  if (first === undefined) throw new Error('the window shows no conversation')
  const { conversationId } = first
  let { seq } = first

  let shown = 0
  const inspectEach = async (texts: readonly string[]) => {
    const numbered = texts.map((text) => {
      // Each is known by its model's name, so that the last one is not taken for it.
      const model = `seer-${++shown + 1}`
      const events: ViewEvent[] = [
        { type: 'begin', asked: { ...asked, model } },
        { type: 'delta', text },
        { type: 'done', finish: 'stop' },
      ]
      return { model, events: events.map((event) => ({ conversationId, seq: ++seq, event })) }
    })
    return await running.app.evaluate(async ({ BrowserWindow }, all) => {
      const window = BrowserWindow.getAllWindows().find(
        (one) => one.getTitle() === 'Eyeshot answer',
      )
      const found: string[][] = []
      for (const { model, events } of all) {
        for (const event of events) window?.webContents.send('answer:event', event)
        found.push(await window?.webContents.executeJavaScript(`shownAs(${JSON.stringify(model)})`))
      }
      return found
    }, numbered)
  }
  await page.evaluate(() => {
    const own = window as unknown as { inspect?: () => string[] }
    const frame = () => new Promise((resolve) => setTimeout(resolve, 1))
    const shownAs = async (model: string) => {
      const isShown = () =>
        document.body.textContent?.includes(`${model} · `) === true &&
        document.querySelector('article[aria-busy=false] [data-complete]') !== null
      for (const end = Date.now() + 20_000; !isShown(); await frame()) {
        if (Date.now() > end) return [`not shown: ${document.body.textContent?.slice(0, 200)}`]
      }
      return own.inspect?.() ?? []
    }
    Object.assign(window, { shownAs })
  })
  const show = async (text: string) => {
    await inspectEach([text])
  }
  const tell = async (events: readonly ViewEvent[]) => {
    const numbered = events.map((event) => ({ conversationId, seq: ++seq, event }))
    await running.app.evaluate(({ BrowserWindow }, all) => {
      const window = BrowserWindow.getAllWindows().find(
        (one) => one.getTitle() === 'Eyeshot answer',
      )
      for (const event of all) window?.webContents.send('answer:event', event)
    }, numbered)
  }
  const close = async () => {
    await running.close()
    await provider.server.stop()
  }
  return { running, page, show, tell, inspectEach, close }
}
