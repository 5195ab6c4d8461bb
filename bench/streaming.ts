import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { _electron } from 'playwright'
import { build } from 'vite'
import { type MainThreadCost, measureMainThread } from './lib/main-thread.ts'
import { kindNames, textOf } from './streaming/texts.ts'

// What it costs the renderer's main thread to show an answer while it streams, 128 signs a frame
// (about 2,000 tokens a second), in the Electron that the tests run on: script, style, layout,
// paint, in the thread's own time. In turns with streamdown, formulas and colours on, and with a
// parse of the whole text at every frame. Those are ended where they have cost three times as much
// as ours, so that one run prints everything in some ten minutes: then the figure is what they cost
// so far, and longer texts of that kind are left out for them. "First use" loads the parts of each.
// bench streaming [--kind NAME] [--size KB] [--runs N] [--alone] [--json]; alone is without the others, of
// several runs of ours the one in the middle counts, and of all the longest task
//
// What it took, at 160 kB on a busy machine: groups out of sight are skipped (`content-visibility`;
// mixed 10.6 s without, 4.0 s with). A group is full by weight, so that formulas don't make it heavy
// (one list of formulas 88 s, then 12 s), and has the containment of a skipped one from its start,
// since the browser looks through the whole page when that changes (one table 9.9 s, then 6.7 s).
// The same goes for a group that is taken away, so that all of them go at once, empty. Elements of
// formulas are on the page once, and only the latest in a cache beside it. An observer of its size on
// each code block, also out of sight, made 6.2 s of the 4.0 s. React looks at each child of a group at
// every frame, so that all blocks of one are in a child (formulas 2.3 times the half, then 2.2). A
// slice is drawn before the next is worked on, since several at once made tasks of 50 to 80 ms.
// Tried, and no help: 16 or 8 blocks in a group in the place of 32 (mixed).
// Before each run had a page of its own, ours was charged with the garbage of the others.
//
// 160 kB cost as many times what 80 kB did, one run of ours alone (then with 32 signs of formulas a picture,
// see below): mixed 2.3, prose 2.1, tables 2.0, code 2.1, math 2.2, one paragraph 2.2, one list 2.1, one table
// 1.9, one formula list 2.0, one fence 1.8. One run differs from the next by 0.2 and more. Cut every 8 kB, so that up to 16 kB of it were read and compared anew at each
// picture, one table was 1.8 to 2.6; it is cut every 2 kB now, and the parts of a group are drawn as one table.
// Longest tasks at 160 kB, streamed: 4 to 13 ms, of five runs of math 36 and of three of one formula list 20;
// all at once, as from the history: 14 to 35. They were up to 58, and 115 at once. A frame lays out
// what is new, and V8's collection, which in steps of 5 ms comes with every fifty elements of it once the
// heap has grown. What helped: one picture a frame (text that came while one was shown made up to three of
// them), few formulas a picture (`weight.ts`), and weights that are near to what a formula costs. What a
// formula weighs (8 a sign): with 3, lists of them were cut too late, 20.6 s in the place of 15.8; with 12
// and 20 no better. 32 signs of formulas a picture in the place of 60: 20 s in the place of 14 for one
// formula list, and no shorter tasks, since a sum is 230 elements alone.
// Tried, and no help: slices of 4 ms in the place of 8; groups of 6144; elements of formulas that share
// their attributes (8 % less memory, 2 ms more in each slice).
// Of the others, in one run of 12 minutes: streamdown took at 20 kB mixed 2.6, prose 2.3, tables 2.9,
// code 2.5, math 2.8, one formula list 1.5 times ours, at 40 kB prose 3.2 and code 2.8; it was ended at
// over 3 times at 20 kB of one paragraph, one list, one table and one fence, at 40 kB of mixed, tables,
// math and one formula list, at 80 kB of prose and code. A full parse at each frame was ended by 40 kB,
// but for one paragraph and math (by 80 kB) and one fence (1.3 to 1.8 times ours at each size).
const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const chosenSize = option('--size')
const runs = Number(option('--runs') ?? 1)
const sizes = chosenSize === undefined ? [20, 40, 80, 160] : [Number(chosenSize)]
const kinds = kindNames.filter((kind) => (option('--kind') ?? kind) === kind)
const systems = args.includes('--alone') ? ['eyeshot'] : ['eyeshot', 'streamdown', 'full re-parse']
/** The others are ended at this many times our cost, and not before this many ms. */
const enough = { times: 3, atLeast: 1500 }
const folder = join(process.cwd(), 'bench/streaming')
const outDir = join(process.cwd(), '.cache/bench-streaming')

if (!existsSync(join(folder, 'node_modules/streamdown'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' })
}
await build({
  root: folder,
  base: './',
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom'] },
  build: { outDir, emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 50_000 },
})
const app = await _electron.launch({
  executablePath: process.env['EYESHOT_ELECTRON'] ?? '',
  args: [
    join(process.cwd(), 'bench/lib/streaming-window.mjs'),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  env: { ...process.env, BENCH_PAGE: join(outDir, 'index.html') } as Record<string, string>,
})
const page = await app.firstWindow()
await page.waitForFunction(() => 'bench' in window)

/** What the page offers, see bench/streaming/page.tsx. */
interface Bench {
  load(name: string): Promise<void>
  stream(name: string, text: string, step: number): Promise<number>
  halt(): void
}
interface Row {
  readonly case: string
  readonly value: number
  readonly unit: 'ms'
  readonly baseline: number
  readonly ratio: number
  readonly longestTask: number
  readonly longestTaskByClock: number
  /** Of ours: how many times what half of the text cost. */
  readonly growth?: number
  /** UTF-16 units that were shown before it was cut off; all of them where it was not. */
  readonly shown: number
}
const rows: Row[] = []
for (const name of systems) {
  const load = () =>
    page.evaluate((system) => (window as unknown as { bench: Bench }).bench.load(system), name)
  const cost = await measureMainThread(app, page, load)
  add(`first use, ${name}`, cost, rows[0]?.value ?? cost.cpu)
}
for (const kind of kinds) {
  /** What was ended, and at which size in kB. */
  const ended = new Map<string, number>()
  let half: number | undefined
  for (const kilobytes of sizes) {
    const text = textOf(kind, kilobytes * 1000)
    const { cost: once } = await streamed('eyeshot', text, Infinity, text.length)
    add(`${kind}, ${kilobytes} kB at once`, once, once.cpu)
    let ours: number | undefined
    for (const name of systems) {
      const before = ended.get(name)
      if (before !== undefined) {
        leftOut(`${kind}, ${kilobytes} kB, ${name}`, before)
        continue
      }
      const limit = ours === undefined ? Infinity : Math.max(enough.times * ours, enough.atLeast)
      const { cost, shown } =
        ours === undefined ? await middleOf(runs, name, text) : await streamed(name, text, limit)
      const growth = ours === undefined && half !== undefined ? cost.cpu / half : undefined
      ours ??= cost.cpu
      if (shown < text.length) ended.set(name, kilobytes)
      add(`${kind}, ${kilobytes} kB, ${name}`, cost, ours, { shown, of: text.length, growth })
    }
    half = ours
  }
}
await app.close()
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'streaming', machine: process.arch, rows }))
}

/** The run in the middle by what it cost, with the longest tasks of all. */
async function middleOf(count: number, name: string, text: string) {
  const all = []
  for (let run = 0; run < count; run += 1) all.push(await streamed(name, text, Infinity))
  const middle = all.toSorted((a, b) => a.cost.cpu - b.cost.cpu)[Math.floor(count / 2)]
  if (middle === undefined) throw new Error('no run was asked for')
  const longest = Math.max(...all.map(({ cost }) => cost.longest))
  const longestByClock = Math.max(...all.map(({ cost }) => cost.longestByClock))
  return { shown: middle.shown, cost: { cpu: middle.cost.cpu, longest, longestByClock } }
}

async function streamed(
  name: string,
  text: string,
  limit: number,
  step = 128,
): Promise<{ cost: MainThreadCost; shown: number }> {
  // On a page of its own, where nothing is left of the others, and in use a little already.
  await page.reload()
  await page.waitForFunction(() => 'bench' in window)
  await page.evaluate((system) => (window as unknown as { bench: Bench }).bench.load(system), name)
  const stream = async (part: string, units: number) =>
    await page.evaluate(
      ([system, whole, each]) =>
        (window as unknown as { bench: Bench }).bench.stream(system, whole, each),
      [name, part, units] as const,
    )
  await stream(text.slice(0, 4096), 128)
  let shown = 0
  const run = async () => {
    shown = await stream(text, step)
  }
  const watch = async (cpu: number) => {
    if (cpu < limit) return
    await page.evaluate(() => (window as unknown as { bench: Bench }).bench.halt())
  }
  return { cost: await measureMainThread(app, page, run, watch), shown }
}

function add(
  name: string,
  cost: MainThreadCost,
  baseline: number,
  { shown, of, growth }: { shown: number; of: number; growth?: number | undefined } = {
    shown: 0,
    of: 0,
  },
): void {
  const row: Row = {
    case: name,
    value: cost.cpu,
    unit: 'ms',
    baseline,
    ratio: cost.cpu / baseline,
    longestTask: cost.longest,
    longestTaskByClock: cost.longestByClock,
    shown,
    ...(growth === undefined ? {} : { growth }),
  }
  rows.push(row)
  if (args.includes('--json')) return
  const sign = shown < of ? '>' : ''
  const grown = growth === undefined ? '' : `; ${growth.toFixed(2)} times the half`
  const cut =
    shown < of ? `; over ${enough.times} times, ended at ${Math.round(shown / 1000)} kB` : ''
  console.log(
    `${name.padEnd(38)}${`${sign}${cost.cpu.toFixed(0)}`.padStart(8)} ms${`${sign}${row.ratio.toFixed(2)}`.padStart(8)}   longest task ${cost.longest.toFixed(0)} ms, ${cost.longestByClock.toFixed(0)} by the clock${grown}${cut}`,
  )
}

/** Says that a longer text was not tried, and since which size in kB. */
function leftOut(name: string, since: number): void {
  if (args.includes('--json')) return
  console.log(`${name.padEnd(38)}  left out: over ${enough.times} times at ${since} kB already`)
}
