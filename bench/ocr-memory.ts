import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { darkColours, drawPage, type PageStyle } from '../test/support/ocr/draw.ts'
import { mixedLines } from '../test/support/ocr/kinds.ts'
import { sentences } from '../test/support/ocr/sentences.ts'
import { median } from './lib/statistics.ts'

// Memory of the process after 300 recognitions in a row against that after 50; pictures of several
// sizes and languages, so that everything is loaded and let go again. Fails over 10 %.
// bench ocr-memory [NUMBER OF RECOGNITIONS]
const total = Number(process.argv[2] ?? '300')
const first = Math.round(total / 6)
const styles: readonly PageStyle[] = [{ size: 12 }, { size: 20, ...darkColours }, { turn: 2 }]
const texts = [mixedLines, sentences['fra'] ?? [], sentences['eng'] ?? []].map((lines) =>
  lines.slice(0, 4),
)
const pages = await Promise.all(
  texts.flatMap((lines) => styles.map((style) => drawPage(lines, style))),
)

const engine = createOcrEngine()
const residentMb: number[] = []
for (let i = 0; i < total; i++) {
  const page = pages[i % pages.length]
  if (page) await engine.read(page)
  residentMb.push(process.memoryUsage.rss() / 1024 ** 2)
  if ((i + 1) % first === 0) console.log(`after ${i + 1}: ${around(i).toFixed(0)} MB`)
}
await engine.close()
const growth = around(total - 1) / around(first - 1) - 1
console.log(`grown by ${(100 * growth).toFixed(1)} % from ${first} to ${total}`)
if (growth > 0.1) process.exitCode = 1

/** The median of the 20 recognitions before and with this one: single ones go up and down. */
function around(index: number): number {
  return median(residentMb.slice(Math.max(0, index - 19), index + 1))
}
