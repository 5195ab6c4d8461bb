import type { Page } from 'playwright'
import type { Bridge } from '../../../common/ipc.ts'
import { overlayHidden, overlayShown, type TestApp } from './app.ts'
import { drag, focused, pressKey, until } from './screen.ts'

/** Opens the settings as a second start does: a tray's menu cannot be pressed here. */
export async function openSettings({ app, page }: TestApp): Promise<Page> {
  await app.evaluate(({ app: electron }) => electron.emit('second-instance', {}, ['eyeshot'], '/'))
  return await page('Eyeshot settings')
}

/** Opens the history as the button in the settings does. */
export async function openHistory(running: TestApp): Promise<Page> {
  const settings = await openSettings(running)
  await until('the bridge of the settings', () =>
    settings.evaluate(() => typeof (window as { eyeshot?: unknown }).eyeshot === 'object'),
  )
  await settings.evaluate(() =>
    (window as unknown as { eyeshot: Bridge<'settings'> }).eyeshot.openHistory(),
  )
  const page = await running.page('Eyeshot history')
  await page.getByRole('searchbox').waitFor()
  return page
}

/** Presses a hotkey and drags a rectangle of 400 x 220; the page of the answer's window. */
export async function capture(running: TestApp, hotkey = 'super+shift+e'): Promise<Page> {
  await pressKey(hotkey)
  await overlayShown()
  await drag({ x: 300, y: 200 }, { x: 700, y: 420 })
  await overlayHidden()
  return await running.page('Eyeshot answer')
}

/** The same, and waits until the window has the keyboard. */
export async function ask(running: TestApp, hotkey?: string): Promise<Page> {
  const page = await capture(running, hotkey)
  await focused('Eyeshot answer')
  return page
}

/** Has a diagram drawn, again where a busy machine takes too long; its window is there then. */
export async function drawDiagram(answer: Page): Promise<void> {
  const draw = () =>
    answer.evaluate(async () => {
      const { eyeshot } = window as unknown as { eyeshot: Bridge<'answer'> }
      const reply = await eyeshot.drawDiagram({ source: 'graph TD; a-->b', dark: false })
      return reply.ok && reply.value.kind === 'svg'
    })
  await until('a drawing', draw, 80_000)
}
