import { soak } from '../test/support/e2e/soak.ts'
import type { Weight } from '../test/support/e2e/weigh.ts'

// Captures in a row by the real hotkey, a region or Escape by chance: what is missed, what windows
// are left, and the memory of the whole process tree as it goes and at rest, which is when answers
// are closed and the workers have left. What is weighed is private and shared memory without mapped
// files: the program's own pages count as less whenever another Electron runs on the machine, which
// alone once made 206 MiB of PSS after half into 299 at the end.
// Over 500 captures: 150 MiB at rest after 145, main 65 after 64; 139 after 137 in another run. It is so
// since the tray's menu is made anew only where it changes, and main and the hidden pages collect once
// they rest (main/platform/collect-garbage.ts).
// Before that a page kept up to 71 MiB of frames at rest, as the last of its own collections left it:
// 220 MiB after 153.
// Tried to free the page's pixels at once by transfer(0) of their buffers: over 250 captures 217 MiB at
// rest after 216, but Chromium keeps the memory for the message that brought them, and V8 does not know of
// it any more, so it collects later; pages grew to 376 MiB before that.
// bench soak [--captures N] [--seed N] [--json]
const args = process.argv.slice(2)
const option = (name: string, otherwise: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise
const captures = option('--captures', 500)
const seed = option('--seed', 1)

const found = await soak(captures, seed, Math.max(1, Math.floor(captures / 10)))
const { sent, left, asked, missed, windows, live, weights, rest } = found
const mib = (bytes: number) => bytes / 2 ** 20
const sum = ({ main, pages, gpu, network, workers }: Weight) =>
  main + pages + gpu + network + workers
const { half, end } = rest ?? {}
const row = (what: string, value = Number.NaN, unit = '', baseline = Number.NaN) => ({
  case: what,
  value,
  unit,
  baseline,
  ratio: value / baseline,
})
const atRest = (what: string, part: (weight: Weight) => number) =>
  row(
    `${what} at rest at the end, of that after half`,
    end && mib(part(end.own)),
    'MiB',
    half && mib(part(half.own)),
  )
const rows = [
  row('captures sent, of questions that came', sent, '', asked),
  row('captures left by Escape', left, '', captures),
  row('hotkeys missed', missed, '', captures),
  row('windows at the end, of those at the start', windows.after, '', windows.before),
  row('menu items in main, of those after half', live.end.menuItems, '', live.half.menuItems),
  row('runs in main, of those after half', live.end.runs, '', live.half.runs),
  atRest('memory', sum),
  atRest('main', ({ main }) => main),
  atRest('pages', ({ pages }) => pages),
  atRest('GPU process', ({ gpu }) => gpu),
  row('the same with mapped files (PSS)', end && mib(end.tree), 'MiB', half && mib(half.tree)),
]
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'soak', machine: process.arch, rows, weights }))
} else {
  console.log(`${captures} captures, seed ${seed}`)
  console.log('MiB as it goes: main, pages, GPU, network, workers')
  for (const weight of weights) {
    const { main, pages, gpu, network, workers } = weight
    const columns = [main, pages, gpu, network, workers].map((bytes) => mib(bytes).toFixed(0))
    console.log(
      `${String(weight.captures).padStart(6)}${columns.map((one) => one.padStart(6)).join('')}`,
    )
  }
  for (const { case: what, value, unit, baseline, ratio } of rows) {
    console.log(
      `${what.padEnd(48)}${value.toFixed(0).padStart(6)} ${unit.padEnd(3)} of ${baseline.toFixed(0).padStart(5)}  ${ratio.toFixed(3)}`,
    )
  }
}
