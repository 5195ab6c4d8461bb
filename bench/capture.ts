import { installCompared } from './lib/bench-apps.ts'
import { overlayTimes } from './lib/overlay-times.ts'
import { median, percentile } from './lib/statistics.ts'

// From the real hotkey to the overlay on the screen, in turns with the common way and with
// electron-screenshots, at two sizes. An X client of its own presses the keys and watches the pixels;
// the apps run without a debugger.
//
// Alone on two cores at 1920 x 1080: 146 ms, 0.70 of the common way (209), 0.07 of electron-screenshots
// (2228); the floor is 45. It was 0.87 before the strips.
// Where the time went, on two cores that others used too, of 128 ms where the common way
// took 206: 22 ms until the raw grab is there, 10 for its pixels to be handed out, 5 for Escape and the
// rest of the session, 32 to send them, 16 more until the last is drawn, 3 to show the window and 36
// until its first frame is on the screen. A copy of 8 MB into memory that was not used yet costs 10 ms
// here, so what helps is fewer copies:
// - Strips of 512 KiB, handed over to the page: 189 ms before. A part of a larger buffer is sent with all
//   of it, also a slice() of one of Node's buffers.
// - The canvas hidden until it is complete: each frame in between took a copy of all of it, and 61 ms
//   went by until the last strip was drawn.
// Tried without use:
// - The window mapped with an empty shape while the picture is taken, and given its shape then: the grab
//   took twice as long beside it, and the change of shape as long as showing the window does.
// - Strips of 60 KiB, 200 KiB and 2 MiB, and bounds and stacking set after the window is shown: within
//   the noise, 181 to 206 ms in one run.
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
