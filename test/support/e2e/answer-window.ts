import type { Page } from 'playwright'
import type { AnswerEvent } from '../../../common/answer.ts'
import type { ViewEvent } from '../../../common/answer-view.ts'
import type { Bridge } from '../../../common/ipc.ts'
import { type LaunchOptions, launchApp, overlayShown, type TestApp } from './app.ts'
import { startProvider } from './provider.ts'
import { drag, pressKey, until } from './screen.ts'

/** A real answer window, opened by its hotkey, that then shows any text as an answer. */
export interface AnswerWindow {
  readonly running: TestApp
  readonly page: Page
  /** Streams a text into the window in these pieces and waits until it is all shown. */
  show(pieces: readonly string[]): Promise<void>
  /** Sends events as main does, numbered on from the last. */
  send(events: readonly ViewEvent[]): Promise<void>
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

  const send = async (events: readonly ViewEvent[]) => {
    const numbered = events.map((event) => ({ conversationId, seq: ++seq, event }))
    await running.app.evaluate(({ BrowserWindow }, all) => {
      const target = BrowserWindow.getAllWindows().find(
        (one) => one.getTitle() === 'Eyeshot answer',
      )
      for (const one of all) target?.webContents.send('answer:event', one)
    }, numbered)
  }
  let shown = 0
  const show = async (pieces: readonly string[]) => {
    // Each is known by its model's name, so that the last one is not taken for it.
    const model = `seer-${++shown + 1}`
    const deltas: AnswerEvent[] = pieces.map((text) => ({ type: 'delta', text }))
    const begin = { type: 'begin', asked: { ...asked, model } } as const
    await send([begin, ...deltas, { type: 'done', finish: 'stop' }])
    await page.getByText(`${model} · `).waitFor()
    await page.locator('article[aria-busy=false] [data-complete]').waitFor()
  }
  const close = async () => {
    await running.close()
    await provider.server.stop()
  }
  return { running, page, show, send, close }
}
