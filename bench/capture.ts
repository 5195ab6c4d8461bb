import { installCompared } from './lib/bench-apps.ts'
import { overlayTimes } from './lib/overlay-times.ts'
import { median, percentile } from './lib/statistics.ts'

// From the real hotkey to the overlay on the screen, in turns with the common way and with
// electron-screenshots, at two sizes. An X client of its own presses the keys and watches the pixels;
// the apps run without a debugger.
//
// Where the time went at 1920 x 1080 on a busy machine, of about 140 ms: 20 ms until the raw grab is
// there, 16 to 32 for a second thread to hand out its pixels (in the same thread 10), 25 to 30 for them
// to reach the page's process, 12 over the bridge (handed over: none), 5 to draw, 10 to show the window
// and 30 until its first frame is on the screen.
// Tried: the picture in strips of 1 MB, handed over to the page in the place of copied: 144 ms against
// 138 in single runs a minute apart, so no help that the machine's noise would show. Not tried: to map
// the window with an empty shape while the picture is taken, which would take off the last 40 ms.
// bench capture [--runs N] [--size WIDTHxHEIGHT] [--alone] [--json]
const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const runs = Number(option('--runs') ?? 9)
const chosenSize = option('--size')
const sizes = chosenSize === undefined ? ['1920x1080', '3840x2160'] : [chosenSize]
const alone = args.includes('--alone')

/** One frame at 60 Hz, in ms. */
const frameMs = 1000 / 60

interface Row {
  readonly case: string
  readonly value: number
  readonly unit: 'ms'
  readonly baseline: number
  readonly ratio: number
  readonly p95: number
}
const rows: Row[] = []
if (!alone) installCompared()
for (const size of sizes) {
  const [width = 0, height = 0] = size.split('x').map(Number)
  const { shown, grab } = await overlayTimes(width, height, runs, alone ? 'Eyeshot' : undefined)
  const ours = median(shown.get('Eyeshot') ?? [])
  for (const [name, times] of shown) {
    add(`${size}, hotkey to overlay, ${name}`, times, median(times))
  }
  add(
    `${size}, floor: a raw grab (${grab.toFixed(0)} ms) and a frame`,
    [grab + frameMs],
    grab + frameMs,
  )
  function add(name: string, times: readonly number[], baseline: number): void {
    const value = median(times)
    const row = {
      case: name,
      value,
      unit: 'ms' as const,
      baseline,
      ratio: ours / baseline,
      p95: percentile(times, 0.95),
    }
    rows.push(row)
    if (args.includes('--json')) return
    console.log(
      `${name.padEnd(58)}${value.toFixed(0).padStart(6)} ms  p95 ${row.p95.toFixed(0).padStart(5)}  ours/it ${row.ratio.toFixed(2)}`,
    )
  }
}
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'capture', machine: process.arch, rows }))
}
