import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemOf } from '../../main/node/history/problem.ts'
import { historyVersion } from '../../main/node/history/schema.ts'
import { openSql } from '../../main/node/history/sql.ts'
import { HistoryStore } from '../../main/node/history/store.ts'
import { type Bundle, bundleForNode } from '../support/bundle.ts'
import { report } from '../support/cases.ts'
import { recordOf, shotOf } from '../support/history.ts'
import { type Said, troublesOf, writeUntilKilled } from '../support/history-faults.ts'
import type { Moment } from '../support/kill-writer.ts'

/** How often each fault is injected: by `npm run test:faults`, else a sample. */
const all = process.env['EYESHOT_FAULTS'] === 'all'
const kills = all ? 200 : 12
const others = all ? 20 : 3

describe('history under faults', () => {
  let bundle: Bundle
  let disk: Bundle
  let parent: string

  beforeAll(async () => {
    bundle = await bundleForNode('test/support/history-child.ts')
    disk = await bundleForNode('test/support/history-disk-child.ts')
    parent = mkdtempSync(join(tmpdir(), 'eyeshot-faults-'))
  })

  afterAll(async () => {
    rmSync(parent, { recursive: true, force: true })
    await bundle.remove()
    await disk.remove()
  })

  it(`loses no kept answer in ${kills} kills at random moments`, async () => {
    const folder = join(parent, 'killed')
    const said: Said[] = []
    let failures = 0
    let next = 1
    for (let round = 0; round < kills; round += 1) {
      const until = round % 3 === 0 ? 'ready' : 'kept'
      const moment: Moment = { until, afterMs: Math.random() * 60 }
      said.push(await writeUntilKilled(bundle.file, folder, next, moment))
      next = Math.max(next, ...said.flatMap(({ kept }) => kept)) + 2
      if (troublesOf(folder, said.slice(-3)).length > 0) failures += 1
    }
    // At last all of it once more: nothing was lost later either.
    const troubles = troublesOf(folder, said)
    const kept = said.reduce((sum, one) => sum + one.kept.length, 0)
    report({ name: 'kill -9 while answers are kept', tries: kills, failures })
    expect(troubles).toEqual([])
    expect(failures).toBe(0)
    expect(kept).toBeGreaterThan(kills)
  }, 1_800_000)

  it.each([
    {
      kind: 'full',
      name: 'disk full, answers removed there',
      mount: 'mount -t tmpfs -o size=2m none "$2"',
    },
    {
      kind: 'removeAll',
      name: 'all removed on a full disk',
      // Two processes, as the app has it: what one held open would not be given back.
      mount: 'mount -t tmpfs -o size=2m none "$2" && "$0" "$1" leave "$2/history"',
    },
    {
      kind: 'readonly',
      name: 'read-only folder',
      mount: 'mount -t tmpfs none "$2" && mount -o remount,ro "$2"',
    },
  ])(
    'keeps what there is and says so: $name',
    async ({ kind, name, mount }) => {
      const failed: string[] = []
      for (let round = 0; round < others; round += 1) {
        const point = mkdtempSync(join(parent, 'disk-'))
        // The mount is this process's own and goes with it.
        const script = `${mount} && exec "$0" "$1" ${kind} "$2/history"`
        const words = ['-rm', 'sh', '-c', script, process.execPath, disk.file, point]
        const { stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8' })
        if (!/^(\[\])+$/.test(stdout)) failed.push(`${stdout}${stderr}`)
      }
      report({ name, tries: others, failures: failed.length })
      expect(failed).toEqual([])
    },
    300_000,
  )

  it.each([
    ['cut', (bytes: Buffer, random: number) => bytes.subarray(0, 1 + random * (bytes.length - 1))],
    ['emptied', () => Buffer.alloc(0)],
    ['overwritten', (bytes: Buffer, random: number) => scribble(bytes, random)],
  ])(
    'puts a history aside that was %s, says so, and goes on',
    (name, harm) => {
      const failed: string[] = []
      for (let round = 0; round < others; round += 1) {
        const folder = join(mkdtempSync(join(parent, 'harmed-')), 'history')
        fillHistory(folder)
        const file = join(folder, 'history.db')
        const harmed = harm(readFileSync(file), Math.random())
        writeFileSync(file, harmed)
        const store = new HistoryStore(folder)
        // What the check at the start does not see, a search or a save does.
        for (const id of store.find({ text: 'word' })) store.entry(id)
        const id = store.save(recordOf('after', 'It goes on'))
        const [aside] = store.aside
        const found = store.find({ text: 'goes' })
        if (found[0] !== id) failed.push(`round ${round}: nothing new is found`)
        if (aside === undefined) failed.push(`round ${round}: it was not noticed`)
        else if (!readFileSync(join(aside, 'history.db')).equals(harmed)) {
          failed.push(`round ${round}: what was put aside is not as it was`)
        }
        store.close()
      }
      report({ name: `history ${name}`, tries: others, failures: failed.length })
      expect(failed).toEqual([])
    },
    300_000,
  )

  it('leaves a history of a newer version as it is', () => {
    const folder = join(parent, 'newer')
    fillHistory(folder)
    const sql = openSql(join(folder, 'history.db'))
    sql.exec(`pragma user_version = ${historyVersion + 1}`)
    sql.close()
    const before = readFileSync(join(folder, 'history.db'))
    const kinds = Array.from({ length: others }, () => {
      try {
        new HistoryStore(folder).close()
        return 'none'
      } catch (error) {
        return problemOf(error).kind
      }
    })
    const unchanged = readFileSync(join(folder, 'history.db')).equals(before)
    const failures = kinds.filter((kind) => kind !== 'newer').length + (unchanged ? 0 : 1)
    report({ name: 'history of a newer version', tries: others, failures })
    expect(failures).toBe(0)
  })
})

function fillHistory(folder: string): void {
  const store = new HistoryStore(folder)
  for (let number = 0; number < 30; number += 1) {
    const shots = [shotOf(`picture ${number}`)]
    store.save(recordOf(`${number}`, `word word${number} `.repeat(300), { shots }))
  }
  store.close()
  // Opening it writes what is in the log down to the file, so that harm to that one counts.
  new HistoryStore(folder).close()
}

/** Eight pages in a row of something else. */
function scribble(bytes: Buffer, random: number): Buffer {
  const length = 8 * 4096
  const start = Math.floor(random * (bytes.length - length))
  return Buffer.from(bytes).fill('x', start, start + length)
}
