import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { report } from '../support/cases.ts'
import { until } from '../support/e2e/screen.ts'
import {
  type AppUnderFaults,
  ended,
  patienceMs,
  startUnderFaults,
} from '../support/faults/app-under-faults.ts'
import { keptTexts } from '../support/faults/history-of.ts'

/** How often each fault is injected: by `npm run test:faults`, else once. */
const all = process.env['EYESHOT_FAULTS'] === 'all'
const rounds = all ? 5 : 1

describe('the machine under the app', () => {
  let folder: string
  const open: AppUnderFaults[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'eyeshot-machine-'))
  })
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close()
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)

  const start = async (options: Parameters<typeof startUnderFaults>[0]) => {
    const app = await startUnderFaults(options)
    open.push(app)
    return app
  }

  /** A program that starts Electron in a home that was changed before, for it alone. */
  const program = (change: string) => {
    const file = join(folder, 'program.sh')
    const inside = `${change} && exec "$EYESHOT_ELECTRON" "$@"`
    writeFileSync(file, `#!/bin/sh\nexec unshare -rm sh -c '${inside}' sh "$@"\n`)
    chmodSync(file, 0o700)
    return file
  }

  /** What the settings window tells at its top. */
  const notices = async (app: AppUnderFaults): Promise<readonly string[]> => {
    await app.script('Eyeshot answer', 'eyeshot.openSettings()')
    await app.running.page('Eyeshot settings')
    const load = 'eyeshot.load().then(({ value }) => JSON.stringify(value.notices))'
    return JSON.parse((await app.script('Eyeshot settings', load)) ?? '[]')
  }

  it.each([
    {
      name: 'read-only home of the whole app',
      change: 'mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME"',
      tells: [/settings could not be saved in .* Make room or allow writing/, /history cannot be/],
    },
    {
      name: 'disk full under the whole app',
      change:
        'mkdir "$HOME.disk" && mount -t tmpfs -o size=1m none "$HOME.disk" && cp -a "$HOME/." "$HOME.disk/" && mount --bind "$HOME.disk" "$HOME" && { dd if=/dev/zero of="$HOME/fill" bs=1k 2>/dev/null; true; }',
      tells: [/settings could not be saved in .* Make room or allow writing/, /disk is full/],
    },
  ])(
    'starts, says so, and answers: $name',
    async ({ name, change, tells }) => {
      const troubles: string[] = []
      for (let round = 0; round < rounds; round += 1) {
        const env = { XDG_RUNTIME_DIR: mkdtempSync(join(folder, 'run-')) }
        const app = await start({ through: program(change), env })
        troubles.push(...(await app.works()), ...(await app.works()))
        for (const wanted of tells) {
          const isTold = async () => (await notices(app)).some((one) => wanted.test(one))
          await until(`told: ${wanted}`, isTold, patienceMs).catch(async (error) => {
            troubles.push(`${String(error)}: ${(await notices(app)).join(' | ')}`)
          })
        }
        open.splice(0)
        await app.close()
        rmSync(`${app.running.home}.disk`, { recursive: true, force: true })
      }
      report({ name, tries: rounds, failures: troubles.length })
      expect(troubles).toEqual([])
    },
    900_000,
  )

  it('goes on where the clock is set back, with every answer and in their order', async () => {
    const clock = join(folder, 'clock')
    const setClock = (offset: string) => writeFileSync(clock, `${offset}\n`)
    setClock('+0')
    const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1'
    const app = await start({
      env: {
        LD_PRELOAD: library,
        FAKETIME_TIMESTAMP_FILE: clock,
        FAKETIME_NO_CACHE: '1',
        // The clock that counts how long things take is no one's to set.
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        // Else what waits by that clock is let go at once, and Chromium's threads spin.
        FAKETIME_FORCE_MONOTONIC_FIX: '0',
        NO_FAKE_STAT: '1',
      },
    })
    const year = () => app.running.app.evaluate(() => new Date().getFullYear())
    const now = new Date().getFullYear()
    const troubles: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      setClock('+0')
      troubles.push(...(await app.works()))
      await app.capture()
      await app.reach('the first words', ({ text }) => text !== '')
      setClock('-800d')
      const { phase } = await app.reach('the end', ended)
      if (phase !== 'done') troubles.push(`${phase} where the clock went back mid-stream`)
      await until('the clock set back', async () => (await year()) < now - 1, patienceMs)
      troubles.push(...(await app.works()))
    }
    await app.running.close()
    const numbers = keptTexts(app.running.home).map((text) => Number(/\d+/.exec(text)?.[0]))
    const wanted = Array.from({ length: rounds * 3 }, (_, index) => rounds * 3 - index)
    if (numbers.join() !== wanted.join()) troubles.push(`kept: ${numbers.join()}`)
    report({ name: 'clock set back by 800 days', tries: rounds, failures: troubles.length })
    expect(troubles).toEqual([])
  }, 600_000)
})
