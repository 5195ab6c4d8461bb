import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerView, Snapshot } from '../../../common/answer-view.ts'
import {
  type LaunchOptions,
  launchApp,
  overlayShown,
  removeHome,
  type TestApp,
} from '../e2e/app.ts'
import { startProvider, type TestProvider } from '../e2e/provider.ts'
import { drag, pressKey, until } from '../e2e/screen.ts'

/** How long a state may take on a machine that is busy with other things, in ms. */
export const patienceMs = 60_000

/** What a provider says to its n-th question, counted from 1. */
export const answerOf = (n: number) =>
  `Answer number ${n}. ${'More of it follows here. '.repeat(8)}`

/** The app with a provider that answers each question otherwise. */
export interface AppUnderFaults {
  readonly running: TestApp
  readonly provider: TestProvider
  /**
   * Runs a script in the visible window of this title. A page that died is lost to the test driver
   * even where the app loads it anew, so that this goes by the app itself.
   *
   * @returns what came of it where that is a text; undefined while there is no such window
   */
  script(title: string, code: string): Promise<string | undefined>
  /** Captures by a real key and drag, and waits until the window shows the new conversation. */
  capture(key?: string): Promise<Snapshot>
  /** What the window shows now. */
  shown(): Promise<Snapshot | undefined>
  /** Waits for a state of the answer. */
  reach(what: string, is: (view: AnswerView) => boolean): Promise<AnswerView>
  /** What of a run that ended is wrong after a fault; tries `again`, or Retry, where it failed. */
  mend(what: string, words: RegExp, again?: () => Promise<unknown>): Promise<string[]>
  /** What is wrong with a capture from the hotkey to the end of its answer; empty where all is well. */
  works(): Promise<string[]>
  close(): Promise<void>
}

const keys = { explain: 'super+shift+e', copyText: 'super+shift+t' }

export async function startUnderFaults(options: LaunchOptions = {}): Promise<AppUnderFaults> {
  const answers = Array.from({ length: 2000 }, (_, index) => answerOf(index + 1))
  const provider = await startProvider(answers, { chunkSize: 8, chunkDelayMs: 5 })
  const running = await launchApp({
    ...options,
    settings: { providers: [provider.provider], ...options.settings },
  })
  const script = async (title: string, code: string) => {
    const found = await running.app.evaluate(
      async ({ BrowserWindow }, wanted) => {
        const window = BrowserWindow.getAllWindows().find(
          (one) => one.getTitle() === wanted.title && one.isVisible(),
        )
        if (window === undefined || window.webContents.isCrashed()) return undefined
        const late = new Promise((resolve) => setTimeout(resolve, 5000))
        const run = window.webContents.executeJavaScript(wanted.code)
        return await Promise.race([run, late]).catch(() => undefined)
      },
      { title, code },
    )
    return typeof found === 'string' ? found : undefined
  }
  const shown = async () => {
    const json = await script(
      'Eyeshot answer',
      // Without its pictures, which are large and of no interest here.
      `eyeshot.snapshot().then(({ value }) => value === undefined ? '' : JSON.stringify({
        ...value, view: { ...value.view, shots: [], review: undefined } }))`,
    )
    return json === undefined || json === '' ? undefined : (JSON.parse(json) as Snapshot)
  }
  const reach: AppUnderFaults['reach'] = async (what, is) => {
    let last: AnswerView | undefined
    try {
      return await until(
        what,
        async () => {
          last = (await shown())?.view
          return last !== undefined && is(last) && last
        },
        patienceMs,
      )
    } catch (error) {
      throw new Error(`${String(error)}; it shows ${JSON.stringify(last)?.slice(0, 600)}`)
    }
  }
  const capture = async (key = keys.explain) => {
    const before = (await shown())?.conversationId
    await pressKey(key)
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 620, y: 460 })
    return await until(
      'a new conversation',
      async () => {
        const now = await shown()
        return now !== undefined && now.conversationId !== before && now
      },
      patienceMs,
    )
  }
  const retry = () => script('Eyeshot answer', 'eyeshot.retry()')
  const mend: AppUnderFaults['mend'] = async (what, words, again = retry) => {
    const view = await reach(`the end ${what}`, ended)
    if (view.phase === 'done') return []
    const { message = '' } = view.failure ?? {}
    const troubles = words.test(message) ? [] : [`${what}: it says ${JSON.stringify(message)}`]
    await again()
    const after = await reach(
      `the answer after the fault: ${what}`,
      ({ phase }) => phase === 'done',
    )
    return after.text === '' ? [...troubles, `${what}: no text the second time`] : troubles
  }
  return {
    running,
    provider,
    script,
    capture,
    shown,
    reach,
    mend,
    async works() {
      await capture()
      const view = await reach('an answer as ever', ended)
      return /^Answer number \d+\. (More of it follows here. ){8}$/.test(view.text)
        ? []
        : [`afterwards: ${view.phase}: ${view.failure?.message ?? view.text.slice(0, 80)}`]
    },
    async close() {
      await running.close().catch(() => undefined)
      const log = await readFile(
        join(running.home, '.config/eyeshot/logs/eyeshot.log'),
        'utf8',
      ).catch(() => '')
      await removeHome(running.home)
      await provider.server.stop()
      // Whatever was done to it, nothing of its own went wrong on the way, nor at the end.
      const bugs = log.split('\n').filter((line) => line.includes('"event":"bug"'))
      if (bugs.length > 0) throw new Error(`bugs in the log: ${bugs.join()}`)
    },
  }
}

/** Whether a run came to its end, be it good or bad. */
export function ended({ phase }: AnswerView): boolean {
  return phase === 'done' || phase === 'failed' || phase === 'stopped'
}

export { keys as hotkeys }
