import { readFile, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from 'playwright'

/** What something costs the main thread of a page, in ms. */
export interface MainThreadCost {
  /** The thread's own time, so that other programs don't count. */
  readonly cpu: number
  /** The longest task, in the thread's own time. */
  readonly longest: number
  /** The task that took longest by the clock, waiting for a processor included. */
  readonly longestByClock: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds by the clock, and of the thread's own time. */
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Measures what `run` makes the main thread of an app's one window do.
 *
 * @param watch gets the ms so far about twice a second
 */
export async function measureMainThread(
  app: ElectronApplication,
  page: Page,
  run: () => Promise<void>,
  watch: (cpu: number) => Promise<void> = async () => undefined,
): Promise<MainThreadCost> {
  const session = await page.context().newCDPSession(page)
  // What ran before is not to leave its garbage to this.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const soFar = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  const pid = await app.evaluate(async ({ contentTracing, BrowserWindow }) => {
    await contentTracing.startRecording({ included_categories: ['toplevel'] })
    return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
  })
  const before = await soFar()
  let running = true
  const finished = run().finally(() => {
    running = false
  })
  while (running) {
    await Promise.race([finished, wait(500)])
    await watch((await soFar()) - before)
  }
  const cpu = (await soFar()) - before
  await session.detach()
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: TraceEvent[] }
  await rm(file)
  const { tid } = traceEvents.find(
    (event) => event.pid === pid && event.args.name === 'CrRendererMain',
  ) ?? { tid: Number.NaN }
  const tasks = traceEvents.filter(
    (event) => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask'),
  )
  if (tasks.length === 0) throw new Error('the trace has no task of the page')
  return {
    cpu,
    longest: longestOf(tasks.map(({ tdur = 0 }) => tdur)),
    longestByClock: longestOf(tasks.map(({ dur = 0 }) => dur)),
  }
}

function longestOf(microseconds: readonly number[]): number {
  return microseconds.reduce((longest, each) => Math.max(longest, each), 0) / 1000
}
