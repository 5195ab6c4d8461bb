import type { Page } from 'playwright'
import type { Bridge, WindowKind } from '../../../common/ipc.ts'
import { windowTitles } from '../../../main/windows/options.ts'
import {
  type LaunchOptions,
  launchApp,
  overlayShown,
  removeHome,
  type TestApp,
} from '../e2e/app.ts'
import { drag, pressKey, until } from '../e2e/screen.ts'

/** The app with one window of every kind open. */
export interface AllWindows {
  readonly running: TestApp
  readonly pages: ReadonlyMap<WindowKind, Page>
  close(): Promise<void>
}

/** Starts the app and opens every kind of window. No display needs to show them. */
export async function openAllWindows(options: LaunchOptions = {}): Promise<AllWindows> {
  const running = await launchApp({ ...options, settings: { welcomed: false } })
  const close = async () => {
    try {
      await running.close()
    } finally {
      await removeHome(running.home)
    }
  }
  try {
    return { running, pages: await openPages(running), close }
  } catch (error) {
    // Left alone, it would keep the hotkeys from the next one.
    await close()
    throw error
  }
}

async function openPages(running: TestApp): Promise<Map<WindowKind, Page>> {
  const pages = new Map<WindowKind, Page>()
  const find = async (kind: WindowKind) => {
    const page = await running.page(windowTitles[kind])
    pages.set(kind, page)
    return page
  }
  await find('overlay')
  await find('welcome')
  // The card goes when it leads to the settings; a second start leads there too.
  await running.app.evaluate(({ app }) => app.emit('second-instance', {}, []))
  const settings = await find('settings')
  await settings.evaluate(() =>
    (window as unknown as { eyeshot: Bridge<'settings'> }).eyeshot.openHistory(),
  )
  await find('history')
  // Without a provider the window says so, and that is all that is needed of it.
  await pressKey('super+shift+e')
  await overlayShown()
  await drag({ x: 900, y: 700 }, { x: 1200, y: 900 })
  const answer = await find('answer')
  await until('the bridge of the answer', () =>
    answer.evaluate(() => typeof (window as { eyeshot?: unknown }).eyeshot === 'object'),
  )
  await answer.evaluate(() =>
    (window as unknown as { eyeshot: Bridge<'answer'> }).eyeshot.drawDiagram({
      source: 'graph TD; a-->b',
      dark: false,
    }),
  )
  await find('diagram')
  // Longer than the checks take.
  const counting = ['eyeshot', 'capture', '--delay', '600']
  await running.app.evaluate(({ app }, argv) => app.emit('second-instance', {}, argv), counting)
  await find('countdown')
  for (const kind of Object.keys(windowTitles) as WindowKind[]) {
    if (!pages.has(kind)) throw new Error(`no window of the kind ${kind} was opened`)
  }
  return pages
}
