import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { HistoryQuery } from '../common/history.ts'
import type { Bridge } from '../common/ipc.ts'
import { launchApp, removeHome } from '../test/support/e2e/app.ts'
import { openHistory } from '../test/support/e2e/steps.ts'
import { keepAnswers, words } from './lib/kept-answers.ts'
import { median } from './lib/statistics.ts'

// Searching among 10,000 kept answers with their pictures in the real app: from the call in the
// history window, through the main process and the history's own, until the ids of all that fits
// and the lines in sight are there. In turns with a plain scan of the answers' texts for the same
// words by LIKE, in this process, ids only.
//
// Measured on a busy machine: medians of 6 to 23 ms, 37 at worst; a scan 210 to 290 ms for a word.
// bench history [--count N] [--runs N] [--json]
const args = process.argv.slice(2)
const option = (name: string, usual: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual
const count = option('--count', 10_000)
const runs = option('--runs', 21)
const inSight = 12
const now = Date.now()
const lastMonth = now - 30 * 86_400_000

const cases: Readonly<Record<string, HistoryQuery>> = {
  'all of them': { text: '' },
  'a word that one has': { text: words.inOne },
  'a word that each hundredth has': { text: words.inEachHundredth },
  'a word that half of them have': { text: words.inHalf },
  'the first letter of that': { text: words.inHalf.slice(0, 1) },
  'two words, the second begun': { text: `${words.inHalf} ${words.inEachHundredth.slice(0, 4)}` },
  'a word that none has': { text: 'qqqqqq' },
  'an action': { text: '', action: 'table' },
  'a model': { text: '', model: 'gpt-4o' },
  'the last 30 days': { text: '', from: lastMonth },
  'a word, an action, a model, 30 days': {
    text: words.inHalf,
    action: 'table',
    model: 'gpt-4o',
    from: lastMonth,
  },
}

const running = await launchApp()
const folder = join(running.home, '.config/eyeshot/history')
mkdirSync(folder, { recursive: true })
keepAnswers(folder, count, now)
const page = await openHistory(running)
await page
  .getByText(new RegExp(`^${count.toLocaleString('en')} answers|^${count} answers`))
  .waitFor()
const database = new Database(join(folder, 'history.db'), { readonly: true })

interface Row {
  readonly case: string
  readonly value: number
  readonly unit: 'ms'
  readonly baseline: number
  readonly ratio: number
  readonly worst: number
  readonly found: number
}
const rows: Row[] = []
for (const [name, query] of Object.entries(cases)) {
  const ours: number[] = []
  const scans: number[] = []
  let found = 0
  for (let run = 0; run <= runs; run++) {
    const one = await search(query)
    const start = performance.now()
    const scanned = scan(query)
    const took = performance.now() - start
    // A scan finds what stands within a word too.
    if (scanned < one.found) throw new Error(`${name}: ${one.found} found, ${scanned} scanned`)
    // The first one only warms up.
    if (run === 0) continue
    ours.push(one.ms)
    scans.push(took)
    found = one.found
  }
  const value = median(ours)
  const baseline = median(scans)
  const worst = Math.max(...ours)
  rows.push({ case: name, value, unit: 'ms', baseline, ratio: value / baseline, worst, found })
}
database.close()
await running.close()
await removeHome(running.home)
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'history', machine: process.arch, rows }))
} else {
  console.log(`${count} answers with pictures, ${runs} runs; ms: median, worst, a LIKE scan; found`)
  for (const { case: what, value, worst, baseline, found } of rows) {
    const figures = [value, worst, baseline].map((ms) => ms.toFixed(1).padStart(8)).join('')
    console.log(`${what.padEnd(38)}${figures}${String(found).padStart(8)}`)
  }
}

/** What the window does for a search, timed in its page. */
async function search(query: HistoryQuery): Promise<{ ms: number; found: number }> {
  return await page.evaluate(
    async ([wanted, lines]) => {
      const { eyeshot } = window as unknown as { eyeshot: Bridge<'history'> }
      const start = performance.now()
      const ids = await eyeshot.find(wanted)
      if (!ids.ok) throw new Error(ids.failure.message)
      const shown = await eyeshot.summaries({ ids: ids.value.slice(0, lines), text: wanted.text })
      if (!shown.ok) throw new Error(shown.failure.message)
      return { ms: performance.now() - start, found: ids.value.length }
    },
    [query, inSight] as const,
  )
}

/** The same question to the same database without its index; how many fit. */
function scan({ text, action, model, from }: HistoryQuery): number {
  const conditions = [
    ...text.split(' ').map((word) => [`json_extract(json, '$.view.text') like ?`, `%${word}%`]),
    ...(action === undefined ? [] : [['action = ?', action]]),
    ...(model === undefined ? [] : [['model = ?', model]]),
    ...(from === undefined ? [] : [['at >= ?', from]]),
  ]
  const where = conditions.map(([condition]) => condition).join(' and ')
  const found = database
    .prepare(`select id from entry join body using (id) where ${where} order by id desc`)
    .all(...conditions.map(([, value]) => value))
  return found.length
}
