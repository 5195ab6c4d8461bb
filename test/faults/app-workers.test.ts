import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../common/ipc.ts'
import type { WorkerName } from '../../main/core/log-events.ts'
import { report } from '../support/cases.ts'
import { root, workerPids } from '../support/e2e/app.ts'
import { showPicture, until } from '../support/e2e/screen.ts'
import {
  type AppUnderFaults,
  ended,
  hotkeys,
  patienceMs,
  startUnderFaults,
} from '../support/faults/app-under-faults.ts'

/** By `npm run test:faults` each process is killed at each stage some times; else a sample. */
const all = process.env['EYESHOT_FAULTS'] === 'all'
const rounds = all ? 3 : 1

/** What the user starts, and what is said where the process dies while it works at it. */
interface Job {
  readonly worker: WorkerName
  readonly start: (app: AppUnderFaults) => Promise<unknown>
  readonly says: RegExp
  /** In the place of Retry. */
  readonly again?: (app: AppUnderFaults) => Promise<unknown>
}

const drop = async (app: AppUnderFaults) => {
  const before = (await app.shown())?.conversationId
  const bytes = [...(await readFile(join(root, 'assets/icons/icon.png')))]
  const data = `new Uint8Array(${JSON.stringify(bytes)})`
  const file = `{ name: 'icon.png', size: ${bytes.length}, bytes: ${data} }`
  await app.script('Eyeshot answer', `eyeshot.drop([${file}])`)
  await until('the dropped picture', async () => (await app.shown())?.conversationId !== before)
}

const jobs: readonly Job[] = [
  {
    worker: 'imaging',
    start: (app) => app.capture(),
    says: /^The picture could not be prepared: .*ended unexpectedly\. Press Retry/,
  },
  {
    worker: 'ocr',
    start: (app) => app.capture(hotkeys.copyText),
    says: /^The text could not be read: .*ended unexpectedly\. Press Retry/,
  },
  {
    worker: 'pictures',
    start: drop,
    says: /^icon\.png: The picture took too much time or memory .* Choose another one\.$/,
    // There is no picture yet to ask about again.
    again: drop,
  },
  // Keeping an answer is tried again by itself, so that nothing is said.
  { worker: 'history', start: (app) => app.capture(), says: /^never$/ },
  {
    worker: 'keychain',
    start: (app) => app.capture(),
    says: /^The keychain cannot be reached \(.*ended unexpectedly\)\. Start it, or enter the key/,
  },
]

const sample = all
  ? jobs
  : jobs.filter(({ worker }) => worker === 'history' || worker === 'keychain')

describe('processes that die', () => {
  let app: AppUnderFaults
  let bare: string

  const pidsOf = (worker: WorkerName) => workerPids(app.running.app, `eyeshot ${worker}`)
  const kill = async (worker: WorkerName) => {
    const pids = await pidsOf(worker)
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    const isGone = async () => (await pidsOf(worker)).every((pid) => !pids.includes(pid))
    await until(`${worker} gone`, isGone, patienceMs)
  }
  const started = (worker: WorkerName) =>
    until(`${worker} started`, async () => (await pidsOf(worker))[0], patienceMs)
  /** Answers that the history has, by its own count. */
  const kept = () =>
    until('the history', async () => {
      const total = await app.script(
        'Eyeshot history',
        'eyeshot.load().then(({ value }) => String(value.facets.total))',
      )
      return total === undefined ? undefined : { total: Number(total) }
    })

  beforeAll(async () => {
    await showPicture(join(root, 'assets/demo/sample.png'))
    app = await startUnderFaults()
    bare = app.provider.provider.baseUrl
    // So that each question needs the keychain, a real one.
    await app.capture()
    await app.reach('the first answer', ended)
    await app.script('Eyeshot answer', 'eyeshot.openSettings()')
    const settings = await app.running.page('Eyeshot settings')
    const saved = await settings.evaluate(async (baseUrl) => {
      const { eyeshot } = window as unknown as { eyeshot: Bridge<'settings'> }
      await eyeshot.openHistory()
      const draft = { id: 'test', name: 'Test server', baseUrl, model: 'seer-1', key: 'k-123' }
      return await eyeshot.saveProvider(draft)
    }, bare)
    expect(saved.ok).toBe(true)
    await app.running.page('Eyeshot history')
  }, 120_000)
  afterAll(() => app.close(), 60_000)

  it.each(sample)(
    '$worker: idle, starting, working',
    async ({ worker, start, says, again }) => {
      const stages = {
        idle: async () => {
          await start(app)
          await app.reach('an end', ended)
          await kill(worker)
          await start(app)
        },
        starting: async () => {
          await kill(worker)
          const begun = start(app)
          process.kill(await started(worker), 'SIGKILL')
          await begun
        },
        working: async () => {
          await start(app)
          await app.reach('an end', ended)
          const pid = await started(worker)
          process.kill(pid, 'SIGSTOP')
          await start(app)
          // However far it is by then, it needs the process to come to its end.
          await app.reach('the run', ({ phase }) => phase !== 'idle')
          process.kill(pid, 'SIGKILL')
        },
      }
      for (const [stage, inject] of Object.entries(stages)) {
        if (!all && stage !== 'working') continue
        const troubles: string[] = []
        for (let round = 0; round < rounds; round += 1) {
          const { total: before } = await kept()
          await inject()
          const what = `${worker} killed while ${stage}`
          troubles.push(...(await app.mend(what, says, again && (() => again(app)))))
          // Each of these rounds asked twice at the least, or once where it was killed at its start.
          const least = before + (stage === 'starting' ? 1 : 2)
          await until(
            'all of it in the history',
            async () => (await kept()).total >= least,
            patienceMs,
          )
        }
        troubles.push(...(await app.works()))
        report({ name: `${worker} killed: ${stage}`, tries: rounds, failures: troubles.length })
        expect(troubles).toEqual([])
      }
    },
    900_000,
  )
})
