import { soak } from '../test/support/e2e/soak.ts'

// Captures in a row by the real hotkey, a region or Escape by chance: what is missed, what windows
// are left, and the memory of the whole process tree at rest after half of them and after all.
// Measured with seed 1 on a busy machine: 249 sent and answered, 251 left, no hotkey missed, one window
// before and after; memory 206 MiB after half and 299 MiB at the end, 1.455 times as much, where 1.05
// is wanted. Whether that is a leak or pixels that wait for a collection is not known yet.
// bench soak [--captures N] [--seed N] [--json]
const args = process.argv.slice(2)
const option = (name: string, otherwise: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise
const captures = option('--captures', 500)
const seed = option('--seed', 1)

const { sent, left, asked, missed, windows, memory } = await soak(captures, seed, true)
const { half = Number.NaN, end = Number.NaN } = memory ?? {}
const row = (what: string, value: number, unit: string, baseline: number) => ({
  case: what,
  value,
  unit,
  baseline,
  ratio: value / baseline,
})
const rows = [
  row('captures sent, of questions that came', sent, '', asked),
  row('captures left by Escape', left, '', captures),
  row('hotkeys missed', missed, '', captures),
  row('windows at the end, of those at the start', windows.after, '', windows.before),
  row('memory at the end, of that after half', end / 2 ** 20, 'MiB', half / 2 ** 20),
]
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'soak', machine: process.arch, rows }))
} else {
  console.log(`${captures} captures, seed ${seed}`)
  for (const { case: what, value, unit, baseline, ratio } of rows) {
    console.log(
      `${what.padEnd(44)}${value.toFixed(0).padStart(6)} ${unit.padEnd(3)} of ${baseline.toFixed(0).padStart(5)}  ${ratio.toFixed(3)}`,
    )
  }
}
