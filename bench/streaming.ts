import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { _electron, type CDPSession } from 'playwright'
import { build } from 'vite'
import { kindNames, textOf } from './streaming/texts.ts'

// What it costs the renderer's main thread to show an answer while it streams, 128 signs a frame
// (about 2,000 tokens a second), in the Electron that the tests run on: script, style, layout. In
// turns with streamdown, formulas and colours on, and with a parse of the whole text at every frame.
// The full parse is run up to 20 kB only: it takes minutes beyond.
// bench streaming [--kind NAME] [--size KB] [--alone] [--json]; alone is without the others
//
// Tried, and no help: all blocks as children of one element, without a div around each 32 (at
// 160 kB the browser's layout alone made the cost square).
const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const chosenSize = option('--size')
const sizes = chosenSize === undefined ? [20, 40, 80, 160] : [Number(chosenSize)]
const kinds = kindNames.filter((kind) => (option('--kind') ?? kind) === kind)
const step = 128
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
await page.waitForFunction(() => 'stream' in window)
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable')

interface Row {
  readonly case: string
  readonly value: number
  readonly unit: 'ms'
  readonly baseline: number
  readonly ratio: number
  readonly longestTask: number
}
const rows: Row[] = []
for (const kind of kinds) {
  for (const kilobytes of sizes) {
    const text = textOf(kind, kilobytes * 1000)
    const ours = await cost('eyeshot', text)
    const others = kilobytes <= 20 ? ['streamdown', 'full re-parse'] : ['streamdown']
    const names = args.includes('--alone') ? [] : others
    add(kind, kilobytes, 'eyeshot', ours, ours.task)
    for (const name of names) add(kind, kilobytes, name, await cost(name, text), ours.task)
  }
}
await app.close()
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'streaming', machine: process.arch, rows }))
}

function add(
  kind: string,
  kilobytes: number,
  name: string,
  { task, longest }: { task: number; longest: number },
  baseline: number,
): void {
  const row: Row = {
    case: `${kind}, ${kilobytes} kB, ${name}`,
    value: task,
    unit: 'ms',
    baseline,
    ratio: task / baseline,
    longestTask: longest,
  }
  rows.push(row)
  if (args.includes('--json')) return
  const slowest = longest === 0 ? 'under 50' : longest.toFixed(0)
  console.log(
    `${row.case.padEnd(44)}${task.toFixed(0).padStart(8)} ms${row.ratio.toFixed(2).padStart(8)}   longest task ${slowest} ms`,
  )
}

async function cost(name: string, text: string): Promise<{ task: number; longest: number }> {
  const before = await taskDuration(cdp)
  const longest = await page.evaluate(
    async ([system, whole, units]) =>
      await (
        window as unknown as { stream(n: string, t: string, s: number): Promise<number> }
      ).stream(system, whole, units),
    [name, text, step] as const,
  )
  return { task: (await taskDuration(cdp)) - before, longest }
}

/** Milliseconds that the main thread has worked so far. */
async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0)
}
