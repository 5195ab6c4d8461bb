import { readdir, readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parse, resolve } from 'node:path'
import sharp from 'sharp'
import type { PixelImage } from '../main/core/ports.ts'
import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { startPageTesseract } from './lib/page-tesseract.ts'
import { characterErrorRate, exactLines, fold } from './lib/text-distance.ts'

// Error rates and warm times over a folder of NAME.png with NAME.txt, beside tesseract.js alone.
// bench ocr [FOLDER] [--json] [--runs N] [--text]
const args = process.argv.slice(2)
const option = (name: string, otherwise: string) => {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : (args.splice(at, 2)[1] ?? otherwise)
}
const runs = Number(option('--runs', '5'))
const only = option('--only', '')
const [folder = '../shared/ocr-set'] = args.filter((arg) => !arg.startsWith('--'))

/** Neither engine is given this one's language: read, but left out of the figures over all. */
const foreign = /japanese|chinese|korean|russian/

interface Row {
  readonly name: string
  readonly cer: number
  readonly lines: { readonly exact: number; readonly all: number }
  readonly ms: number
  readonly baseCer: number
  readonly baseMs: number
}

const started = performance.now()
const engine = createOcrEngine()
await engine.read({ width: 1, height: 1, data: new Uint8Array(4) })
const coldMs = performance.now() - started
const page = await startPageTesseract()

const rows: Row[] = []
const names = (await readdir(folder)).filter((file) => file.endsWith('.png') && file.includes(only))
for (const file of names.sort()) rows.push(await measure(parse(file).name))
const memoryMb = process.resourceUsage().maxRSS / 1024
await Promise.all([engine.close(), page.close()])
if (args.includes('--json')) printJson()
else printTable()

async function measure(name: string): Promise<Row> {
  const path = resolve(folder, name)
  const truth = await readFile(`${path}.txt`, 'utf8')
  const image = await pixels(`${path}.png`)
  let text = (await engine.read(image)).text
  let base = await page.read(image)
  const times: number[] = []
  const baseTimes: number[] = []
  for (let i = 0; i < runs; i++) {
    times.push(
      await timed(async () => {
        text = (await engine.read(image)).text
      }),
    )
    baseTimes.push(
      await timed(async () => {
        base = await page.read(image)
      }),
    )
  }
  if (args.includes('--text')) printDifferences(name, text, truth)
  return {
    name,
    cer: characterErrorRate(text, truth),
    lines: exactLines(text, truth),
    ms: median(times),
    baseCer: characterErrorRate(base, truth),
    baseMs: median(baseTimes),
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function pixels(path: string): Promise<PixelImage> {
  const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

function overAll() {
  const latin = rows.filter(({ name }) => !foreign.test(name))
  const mean = (pick: (row: Row) => number) =>
    latin.reduce((sum, row) => sum + pick(row), 0) / latin.length
  const all = latin.reduce((sum, { lines }) => sum + lines.all, 0)
  return {
    cerMean: mean(({ cer }) => cer),
    cerMedian: median(latin.map(({ cer }) => cer)),
    exact: latin.reduce((sum, { lines }) => sum + lines.exact, 0) / all,
    baseCerMean: mean(({ baseCer }) => baseCer),
    baseCerMedian: median(latin.map(({ baseCer }) => baseCer)),
    timeRatio: median(latin.map(({ ms, baseMs }) => ms / baseMs)),
    ms: median(latin.map(({ ms }) => ms)),
    baseMs: median(latin.map(({ baseMs }) => baseMs)),
  }
}

function printTable(): void {
  const percent = (share: number) => (100 * share).toFixed(2).padStart(7)
  const whole = (ms: number) => ms.toFixed(0).padStart(6)
  console.log(`${'picture'.padEnd(30)}  CER % lines ok      ms   tesseract.js %     ms  ratio`)
  for (const { name, cer, lines, ms, baseCer, baseMs } of rows) {
    const exact = `${lines.exact}/${lines.all}`.padStart(8)
    const ratio = (ms / baseMs).toFixed(2).padStart(6)
    console.log(
      `${name.padEnd(30)}${percent(cer)} ${exact} ${whole(ms)} ${percent(baseCer).padStart(16)} ${whole(baseMs)} ${ratio}`,
    )
  }
  const all = overAll()
  console.log(
    `\nLatin: CER mean ${percent(all.cerMean)} %, median ${percent(all.cerMedian)} %, lines exact ${percent(all.exact)} %`,
  )
  console.log(
    `tesseract.js alone: CER mean ${percent(all.baseCerMean)} %, median ${percent(all.baseCerMedian)} %`,
  )
  console.log(
    `median of the time ratios ${all.timeRatio.toFixed(2)}; cold start ${coldMs.toFixed(0)} ms; peak memory of the whole run ${memoryMb.toFixed(0)} MB`,
  )
}

function printJson(): void {
  const all = overAll()
  const row = (name: string, value: number, unit: string, baseline: number) => ({
    case: name,
    value,
    unit,
    baseline,
    ratio: value / baseline,
  })
  const [cpu] = cpus()
  console.log(
    JSON.stringify({
      name: 'ocr',
      machine: `${cpu?.model ?? 'unknown'} x ${cpus().length}, ${process.platform}, Node ${process.version}`,
      electron: process.versions['electron'] ?? null,
      rows: [
        row('CER mean', all.cerMean, 'share', all.baseCerMean),
        row('CER median', all.cerMedian, 'share', all.baseCerMedian),
        { case: 'lines exact', value: all.exact, unit: 'share', baseline: null, ratio: null },
        { case: 'cold start', value: coldMs, unit: 'ms', baseline: null, ratio: null },
        { case: 'peak memory', value: memoryMb, unit: 'MB', baseline: null, ratio: null },
        ...rows.map(({ name, ms, baseMs }) => row(`${name}: time`, ms, 'ms', baseMs)),
        ...rows.map(({ name, cer, baseCer }) => row(`${name}: CER`, cer, 'share', baseCer)),
      ],
    }),
  )
}

function printDifferences(name: string, text: string, truth: string): void {
  const wanted = truth.split('\n').map(fold)
  const got = text.split('\n').map(fold)
  const missing = wanted.filter((line) => line !== '' && !got.includes(line))
  const extra = got.filter((line) => line !== '' && !wanted.includes(line))
  console.log(`== ${name}`)
  for (const line of missing) console.log(`  - ${line}`)
  for (const line of extra) console.log(`  + ${line}`)
}
