import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { launchApp, overlayShown, removeHome } from '../test/support/e2e/app.ts'
import {
  clipboardText,
  copyToClipboard,
  drag,
  pressKey,
  showPicture,
  until,
} from '../test/support/e2e/screen.ts'
import { pixels } from '../test/support/ocr/draw.ts'
import { systemTesseracts } from './lib/debian-tesseract.ts'
import { startPageTesseract } from './lib/page-tesseract.ts'
import { median, timed } from './lib/statistics.ts'

// The real app, warm: from the release of the mouse over a region of 800 x 400 pixels to its first
// text in the window and to the text on the clipboard, in turns with the single calls of others on
// the same pixels. Clipboard and window are looked at every 20 ms. The region is drawn as fast as it
// goes, and within a second, which leaves time to read ahead; by Fitts's law a mouse takes 1.3 s for
// it (MacKenzie, Sellen, Buxton 1991, dragging: 135 ms + 249 ms for each of log2(894 / 32 + 1) bits).
// bench copy-text [PICTURE of 1920 x 1080] [--runs N] [--json]
const args = process.argv.slice(2)
const at = args.indexOf('--runs')
const runs = at < 0 ? 7 : Number(args.splice(at, 2)[1])
const [picture = '../shared/ocr-set/21-ide-1080p.png'] = args.filter((arg) => !arg.startsWith('--'))
const region = { x: 310, y: 30, width: 800, height: 400 }

await showPicture(picture)
const running = await launchApp()
const whole = await pixels(await readFile(picture))
const data = new Uint8Array(region.width * region.height * 4)
for (let row = 0; row < region.height; row++) {
  const start = ((region.y + row) * whole.width + region.x) * 4
  data.set(whole.data.subarray(start, start + region.width * 4), row * region.width * 4)
}
const crop = { width: region.width, height: region.height, data }
const readers = [...(await systemTesseracts()), await startPageTesseract()]

const drawn = [
  { name: 'drawn at once', steps: 2 },
  { name: 'drawn in 1 s', steps: 15 },
].map((way) => ({ ...way, firstText: [] as number[], onClipboard: [] as number[] }))
const others: number[][] = readers.map(() => [])
for (let run = 0; run <= runs; run++) {
  for (const { steps, firstText, onClipboard } of drawn) {
    const { first, copied } = await copyOnce(steps)
    // The first run only warms up.
    if (run === 0) continue
    firstText.push(first)
    onClipboard.push(copied)
  }
  const times = []
  for (const reader of readers) {
    times.push(await timed(async () => void (await reader.read(crop))))
  }
  if (run === 0) continue
  for (const [i, ms] of times.entries()) others[i]?.push(ms)
}
await Promise.all(readers.map((reader) => reader.close()))
await running.close()
await removeHome(running.home)

const ours = median(drawn.at(-1)?.onClipboard ?? [])
const rows = [
  ...drawn.flatMap(({ name, firstText, onClipboard }) => [
    { case: `first text, ${name}`, value: median(firstText) },
    { case: `on the clipboard, ${name}`, value: median(onClipboard) },
  ]),
  ...readers.map(({ name }, i) => ({ case: name, value: median(others[i] ?? []) })),
].map((row) => ({ ...row, unit: 'ms', baseline: ours, ratio: row.value / ours }))
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'copy-text', machine: process.arch, rows }))
} else {
  console.log(`800 x 400 of ${picture}, ${runs} runs, medians`)
  for (const { case: what, value, ratio } of rows) {
    console.log(
      `${what.padEnd(32)}${value.toFixed(0).padStart(7)} ms${ratio.toFixed(2).padStart(7)}`,
    )
  }
}

async function copyOnce(steps: number): Promise<{ first: number; copied: number }> {
  const before = `before ${performance.now()}`
  await copyToClipboard(before)
  await pressKey('super+shift+t')
  await overlayShown()
  const to = { x: region.x + region.width, y: region.y + region.height }
  await drag({ x: region.x, y: region.y }, to, { steps })
  const start = performance.now()
  const page = await running.page('Eyeshot answer')
  const article = page.getByRole('article', { name: 'Answer' })
  let first = Number.NaN
  const watching = until('the first text', async () => {
    if (((await article.textContent().catch(() => '')) ?? '') === '') return false
    first = performance.now() - start
    return true
  })
  let copied = Number.NaN
  while (Number.isNaN(copied)) {
    if ((await clipboardText()) !== before) copied = performance.now() - start
    else await wait(20)
  }
  await watching
  await page
    .getByRole('button', { name: 'Close' })
    .click()
    .catch(() => undefined)
  await wait(300)
  return { first, copied }
}
