import { readdir, readFile } from 'node:fs/promises'
import { parse, resolve } from 'node:path'
import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { pixels } from '../test/support/ocr/draw.ts'
import { systemTesseracts } from './lib/debian-tesseract.ts'
import { startPpocr } from './lib/detection-plus-recognition.ts'
import { type Figure, printJson, printTable, type Row } from './lib/ocr-report.ts'
import { startPageTesseract } from './lib/page-tesseract.ts'
import type { Reader } from './lib/reader.ts'
import { median, timed } from './lib/statistics.ts'
import { characterErrorRate, exactLines, fold } from './lib/text-distance.ts'

// Error rates and warm times over a folder of NAME.png with NAME.txt, beside the single call of
// Debian's tesseract, of tesseract.js, and of detection plus recognition alone.
// bench ocr [FOLDER] [--json] [--runs N] [--only PART OF A NAME] [--alone] [--text]
const args = process.argv.slice(2)
const option = (name: string, otherwise: string) => {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : (args.splice(at, 2)[1] ?? otherwise)
}
const runs = Number(option('--runs', '5'))
const only = option('--only', '')
const [folder = '../shared/ocr-set'] = args.filter((arg) => !arg.startsWith('--'))

const engine = createOcrEngine()
const coldMs = await timed(async () => {
  await engine.read({ width: 1, height: 1, data: new Uint8Array(4) })
})
const ours: Reader = {
  name: 'Eyeshot',
  read: async (image) => (await engine.read(image)).text,
  close: () => engine.close(),
}
const others = args.includes('--alone')
  ? []
  : [...(await systemTesseracts()), await startPageTesseract(), await startPpocr()]
const readers = [ours, ...others]

const rows: Row[] = []
const names = (await readdir(folder)).filter((file) => file.endsWith('.png') && file.includes(only))
for (const file of names.sort()) rows.push(await measure(parse(file).name))
const memoryMb = process.resourceUsage().maxRSS / 1024
await Promise.all(readers.map((reader) => reader.close()))
const report = { readers: readers.map(({ name }) => name), rows, coldMs, memoryMb }
if (args.includes('--json')) printJson(report)
else printTable(report)

/** All readers take turns, so that a busy moment hits each. */
async function measure(picture: string): Promise<Row> {
  const path = resolve(folder, picture)
  const truth = await readFile(`${path}.txt`, 'utf8')
  const image = await pixels(await readFile(`${path}.png`))
  const texts = readers.map(() => '')
  const times: number[][] = readers.map(() => [])
  for (let run = 0; run <= runs; run++) {
    for (const [i, reader] of readers.entries()) {
      const ms = await timed(async () => {
        texts[i] = await reader.read(image)
      })
      // The first one only warms up.
      if (run > 0) times[i]?.push(ms)
    }
  }
  if (args.includes('--text')) printDifferences(picture, texts[0] ?? '', truth)
  return { picture, figures: texts.map((text, i) => figure(text, truth, times[i] ?? [])) }
}

function figure(text: string, truth: string, times: readonly number[]): Figure {
  return {
    cer: characterErrorRate(text, truth),
    lines: exactLines(text, truth),
    ms: median(times),
  }
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
