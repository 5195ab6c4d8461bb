import { installCompared } from './lib/bench-apps.ts'
import { overlayTimes } from './lib/overlay-times.ts'
import { median, percentile } from './lib/statistics.ts'

// From the real hotkey to the overlay on the screen, in turns with the common way and with
// electron-screenshots, at two sizes. An X client of its own presses the keys and watches the pixels;
// the apps run without a debugger.
//
// On an otherwise idle machine of two cores, in one run: 62 ms at 1920 x 1080, 0.48 of the common way
// (128), 0.02 of electron-screenshots (2599); 196 ms at 3840 x 2160, 0.44 of the common way (449), 0.11 of
// electron-screenshots (1859). At most 0.6 and 0.15 are wanted. Alone, without the others between, it is 52
// and 131 ms. It was 129 and 371 before these two:
// - A shortcut's function that Electron calls goes on after an await only with Node's next event, seconds
//   later in an app that rests, unless something of Node's is under way (main/platform/global-key.ts).
// - The pixels in memory that is shared with the X server (main/node/x11/screen-grab.ts): at 3840 x 2160
//   23 ms for the grab and 18 for the pixels, in the place of 73 to 115 and 30 to 33 with node-screenshots, and
//   100 over the socket. They are read strip by strip into the same small memory, and nothing else keeps
//   them but their runs, a tenth to a fifth of their bytes.
// What helped before:
// - Runs (common/pixel-runs.ts) for the page: 126 and 113 ms before at 1920 x 1080, 97 and 88 with them, in
//   turns and without rest between. A copy of 8 MB into memory that was not used yet costs 10 ms here.
// - Strips of 512 KiB, handed over to the page: 189 ms before. A part of a larger buffer is sent with all
//   of it, also a slice() of one of Node's buffers.
// - The canvas hidden until it is complete: each frame in between took a copy of all of it, and 61 ms
//   went by until the last strip was drawn.
// Tried without use:
// - The window mapped with an empty shape while the picture is taken, and given its shape then: the grab
//   took twice as long beside it, and the change of shape as long as showing the window does.
// - The canvas made and filled once while the screen is grabbed: 288, 303, 285 ms without, 302, 286, 293
//   with, at 3840 x 2160; after a rest 131 and 114 without, 135 and 136 with, at 1920 x 1080.
// - Two raster threads, tiles of 1024 x 512: 260 to 323 ms, with and without, at 3840 x 2160.
// - Pixels handed out in parts by the library's crop(): 1300 ms for 3840 x 2160.
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
