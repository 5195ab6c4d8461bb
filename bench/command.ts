import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startDisplay } from '../scripts/lib/display.mjs'
import { startBenchApp } from './lib/bench-apps.ts'
import { desktopPicture } from './lib/desktop-picture.ts'
import { median, percentile } from './lib/statistics.ts'
import { Witness, witnessTime } from './lib/witness.ts'

// From the start of a command to the overlay on the screen, in turns: the client that packages
// install (by perl, and by python3 where there is no perl), the command line under Node, a second
// Electron that hands its arguments to the first. docs/command.md says what came of it.
// bench command [--runs N] [--json]
const args = process.argv.slice(2)
const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 9

const root = process.cwd()
const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const client = ['/bin/sh', `${root}/assets/package/eyeshot`, 'capture']
const withoutPerl = mkdtempSync(join(tmpdir(), 'eyeshot-bin-'))
symlinkSync('/usr/bin/python3', join(withoutPerl, 'python3'))

interface Way {
  readonly name: string
  readonly command: readonly string[]
  readonly path?: string
}

const ways: readonly Way[] = [
  { name: 'second Electron', command: [electron(), root, ...switches, 'capture'] },
  { name: 'client, by perl', command: client },
  { name: 'client, by python3', command: client, path: withoutPerl },
  {
    name: 'command line under Node',
    command: [process.execPath, 'cli/bin/eyeshot.mjs', 'capture'],
  },
]

function electron(): string {
  return process.env['EYESHOT_ELECTRON'] ?? ''
}

const display = await startDisplay()
const env = { ...process.env, ...display.env }
try {
  execFileSync('display', ['-window', 'root', await desktopPicture(1920, 1080)], {
    env,
    stdio: 'ignore',
  })
} catch {
  // It ends with 1 even where all went well; the witness sees whether it did.
}
const witness = new Witness(env)
const app = await startBenchApp(root, env)
const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]))
try {
  await witness.tell('live super+shift+e')
  // Windows that are made in advance are loaded by then, and the socket is there.
  await wait(5000)
  for (let run = 0; run <= runs; run += 1) {
    for (const { name, command, path } of ways) {
      const [program = '', ...words] = command
      const started = witnessTime()
      const child = spawn(program, words, {
        env: path === undefined ? app.env : { ...app.env, PATH: path },
        stdio: 'ignore',
      })
      const gone = once(child, 'exit')
      const painted = await witness.tell('dimmed')
      await gone
      await wait(600)
      await witness.tell('key Escape')
      await witness.tell('clear')
      await wait(600)
      // The first one fills the system's caches.
      if (run > 0) times.get(name)?.push(painted - started)
    }
  }
} finally {
  witness.stop()
  await app.stop()
  display.stop()
}

const baseline = median(times.get('second Electron') ?? [])
const rows = [...times].map(([name, values]) => ({
  case: `command to overlay, ${name}`,
  value: median(values),
  unit: 'ms',
  baseline,
  ratio: median(values) / baseline,
  p95: percentile(values, 0.95),
}))
if (args.includes('--json')) {
  console.log(JSON.stringify({ name: 'command', machine: process.arch, rows }))
} else {
  for (const { case: what, value, p95, ratio } of rows) {
    console.log(
      `${what.padEnd(46)}${value.toFixed(0).padStart(6)} ms  p95 ${p95.toFixed(0).padStart(5)}  of a second Electron ${ratio.toFixed(2)}`,
    )
  }
}
