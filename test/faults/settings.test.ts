import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import { type Bundle, bundleForNode } from '../support/bundle.ts'
import { report } from '../support/cases.ts'
import { freshFolder, look, strays, writeUntilKilled } from '../support/settings-faults.ts'

/** How often each fault is injected: by `npm run test:faults`, else a sample. */
const all = process.env['EYESHOT_FAULTS'] === 'all'
const kills = all ? 200 : 6
const others = all ? 20 : 2

const first = defaultSettings('linux')
const settings = (days: number) => ({ ...first, history: { ...first.history, days } })

const whole = JSON.stringify(settings(7), undefined, 2)

describe('settings under faults', () => {
  let bundle: Bundle
  let parent: string

  beforeAll(async () => {
    bundle = await bundleForNode('test/support/settings-child.ts', ['electron'])
    parent = mkdtempSync(join(tmpdir(), 'eyeshot-faults-'))
  })

  afterAll(async () => {
    rmSync(parent, { recursive: true, force: true })
    await bundle.remove()
  })

  it(`loses no kept setting in ${kills} kills at random moments`, async () => {
    const folder = freshFolder(parent)
    const file = join(folder, 'config.json')
    const failed: string[] = []
    let writes = 0
    for (let round = 0; round < kills; round += 1) {
      const until = round % 4 === 0 ? 'ready' : 'kept'
      const before = round === 0 ? 0 : JSON.parse(readFileSync(file, 'utf8')).history.days
      const kept = await writeUntilKilled(bundle.file, file, { until, afterMs: Math.random() * 40 })
      writes += kept.length
      const last = kept.at(-1) ?? before
      const now = JSON.parse(readFileSync(file, 'utf8')).history.days
      // The one after the last may have been written without a word.
      if (now !== last && now !== last + 1) failed.push(`${round}: ${now} in the place of ${last}`)
    }
    const after = look(bundle.file, file, 'look')
    if (after.notices.length > 0) failed.push(...after.notices)
    failed.push(...strays(folder))
    report({
      name: 'kill -9 while settings are written',
      tries: kills,
      failures: failed.length,
    })
    expect(failed).toEqual([])
    expect(writes).toBeGreaterThan(kills / 2)
  }, 900_000)

  it.each([
    [
      'disk full',
      'mount -t tmpfs -o size=64k none "$D" && cp -a "$D.old/." "$D/" && { dd if=/dev/zero of="$D/fill" bs=4k 2>/dev/null; true; }',
    ],
    [
      'read-only home',
      'mount -t tmpfs none "$D" && cp -a "$D.old/." "$D/" && mount -o remount,ro "$D"',
    ],
  ])(
    'says so and goes on with what there is: %s',
    (name, mount) => {
      const failed: string[] = []
      for (let round = 0; round < others; round += 1) {
        const folder = freshFolder(parent)
        const old = `${folder}.old`
        mkdirSync(old)
        writeFileSync(join(old, 'config.json'), whole)
        const file = join(folder, 'config.json')
        const got = look(bundle.file, file, 'try', mount.replaceAll('$D', folder))
        if (got.days !== 7) failed.push(`round ${round}: it began with ${got.days}`)
        if (got.after !== 8) failed.push(`round ${round}: what it notes itself does not hold`)
        const said = /could not be saved in .* Make room or allow writing there/
        if (!said.test(got.failure ?? '')) failed.push(`round ${round}: a change: ${got.failure}`)
        if (!got.notices.some((notice) => said.test(notice)))
          failed.push(`round ${round}: no notice`)
      }
      report({ name: `settings: ${name}`, tries: others, failures: failed.length })
      expect(failed).toEqual([])
    },
    300_000,
  )

  it.each<[string, () => string]>([
    ['cut', () => whole.slice(0, 1 + Math.random() * (whole.length - 2))],
    ['emptied', () => ''],
    ['of a newer version', () => JSON.stringify({ ...settings(7), version: 99 })],
    ['filled with zeros', () => '\0'.repeat(whole.length)],
    ['no settings at all', () => '["x"]'],
  ])(
    'keeps the file and restores the last good settings: %s',
    (name, harmed) => {
      const failed: string[] = []
      for (let round = 0; round < others; round += 1) {
        const folder = freshFolder(parent)
        const file = join(folder, 'config.json')
        writeFileSync(join(folder, 'config.last-good.json'), whole)
        const text = harmed()
        writeFileSync(file, text)
        const got = look(bundle.file, file, 'look')
        const aside = readdirSync(folder).find((one) => one.startsWith('config.corrupt-'))
        if (got.days !== 7) failed.push(`round ${round}: ${got.days} days`)
        if (got.notices.length !== 1) failed.push(`round ${round}: ${got.notices.length} notices`)
        if (aside === undefined || readFileSync(join(folder, aside), 'utf8') !== text) {
          failed.push(`round ${round}: the file was not kept as it was`)
        }
      }
      report({ name: `settings ${name}`, tries: others, failures: failed.length })
      expect(failed).toEqual([])
    },
    300_000,
  )
})
