import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { launchApp, overlayHidden, overlayShown, removeHome } from '../test/support/e2e/app.ts'
import { showPicture } from '../test/support/e2e/screen.ts'
import { desktopPicture } from './lib/desktop-picture.ts'
import { median, percentile, timed } from './lib/statistics.ts'
import { startTimedProvider } from './lib/timed-provider.ts'
import { Witness } from './lib/witness.ts'

// The two ends of an answer's way, in the real app: from the release of the mouse to the head of the
// request at a server, and from the last delta on the wire to its being painted, which the page tells
// by two animation frames behind its change. The server is on this computer and in this process.
// Measured on a busy machine: 156 ms to the first byte for 400 x 250 (95th percentile 326) and 425 ms for
// 1600 x 900 (1450); 36 and 27 ms to the paint (481, 59), two frames of which are how it is told.
// bench answer-path [--runs N] [--json]
const args = process.argv.slice(2)
const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 20
/** From the overlay to the release, in ms; by Fitts's law a drag of this length takes longer. */
const drawMs = 1000
const frameMs = 1000 / 60

const sentence = 'The **build** fails because `node` is older than what the project asks for. '
const cases = [
  {
    name: '400 x 250, short answer',
    width: 400,
    height: 250,
    words: 30,
    firstByte: [],
    painted: [],
  },
  {
    name: '1600 x 900, long answer',
    width: 1600,
    height: 900,
    words: 1500,
    firstByte: [],
    painted: [],
  },
].map((one) => ({ ...one, firstByte: [] as number[], painted: [] as number[] }))

const file = await desktopPicture(1920, 1080)
await showPicture(file)
const provider = await startTimedProvider()
const running = await launchApp({ settings: { providers: [provider.provider] } })
const witness = new Witness(process.env)
for (let run = 0; run <= runs; run += 1) {
  for (const { width, height, words, firstByte, painted } of cases) {
    const last = `END${run}`
    const deltas = `${sentence.repeat(Math.ceil(words / 14))}${last}`.match(/\S+\s*/g) ?? []
    const answered = provider.answer(deltas, 3)
    await witness.tell('key super+shift+e')
    await overlayShown()
    await witness.tell('down 200 120')
    await wait(drawMs)
    const released = await witness.tell(`up ${200 + width} ${120 + height}`)
    await overlayHidden()
    const page = await running.page('Eyeshot answer')
    const seen = page.evaluate(paintedAt, last)
    const question = await answered
    // The first one starts what leaves when idle.
    if (run > 0) firstByte.push(question.at - released)
    if (run > 0) painted.push((await seen) - question.lastDelta)
  }
}
witness.stop()
await running.close()
provider.stop()
await removeHome(running.home)

const rows = []
for (const { name, width, height, firstByte, painted } of cases) {
  const part = sharp(file).extract({ left: 200, top: 120, width, height })
  const { data, info } = await part.raw().toBuffer({ resolveWithObject: true })
  const raw = { width, height, channels: info.channels }
  const encodings: number[] = []
  for (let run = 0; run < 9; run += 1) {
    encodings.push(await timed(async () => void (await sharp(data, { raw }).png().toBuffer())))
  }
  rows.push(row(`region to first byte, ${name}`, firstByte, median(encodings), 'one PNG, native'))
  rows.push(row(`last delta to painted, ${name}`, painted, frameMs, 'one frame'))
}
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'answer-path', machine: process.arch, rows }))
} else {
  for (const { case: what, value, p95, of, baseline, ratio } of rows) {
    console.log(
      `${what.padEnd(48)}${value.toFixed(0).padStart(5)} ms  p95 ${p95.toFixed(0).padStart(5)}  ${of} ${baseline.toFixed(0)} ms  ${ratio.toFixed(2)}`,
    )
  }
}

function row(what: string, times: readonly number[], baseline: number, of: string) {
  const value = median(times)
  const p95 = percentile(times, 0.95)
  return { case: what, value, unit: 'ms', baseline, ratio: value / baseline, p95, of }
}

/** When a text was painted, in ms since 1970; runs in the page. */
function paintedAt(text: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.body.textContent?.includes(text)) return
      changes.disconnect()
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
      )
    }
    const changes = new MutationObserver(look)
    changes.observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
  })
}
