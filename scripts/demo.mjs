/**
 * `npm run demo`: the main job where nobody watches. Under a virtual display it shows a sample
 * picture, presses the real hotkey, drags a real rectangle, and writes what came of it.
 *
 *   npm run demo                                      copy text: offline, no key, no account
 *   npm run demo -- --base-url URL --model M          explain, with the key in EYESHOT_API_KEY if any
 *   npm run demo -- --out FOLDER [--dark]             where to write (default: demo-output)
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale, root } from './lib/build.mjs'
import { startDisplay } from './lib/display.mjs'
import { prepareElectron } from './lib/launch.mjs'
import { fail, say } from './lib/log.mjs'
import { keyringSession } from './lib/session.mjs'
import { demoCommands } from './lib/system.mjs'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'demo-output' },
    'base-url': { type: 'string' },
    model: { type: 'string' },
    dark: { type: 'boolean', default: false },
  },
})
if (process.platform !== 'linux') fail('The demo needs Linux, where a virtual display can be had.')
if ((values['base-url'] === undefined) !== (values.model === undefined)) {
  fail('Explain needs both --base-url and --model; without them the demo copies text offline.')
}

const runtime = await prepareElectron({ commands: demoCommands })
buildIfStale()
const out = resolve(values.out)
mkdirSync(out, { recursive: true })
const home = mkdtempSync(join(tmpdir(), 'eyeshot-demo-'))
const display = await startDisplay({ size: '1280x800' })
const env = {
  ...process.env,
  ...display.env,
  HOME: home,
  XDG_RUNTIME_DIR: home,
  XDG_CONFIG_HOME: join(home, '.config'),
  EYESHOT_DEMO: JSON.stringify({
    electron: runtime.binary,
    switches: runtime.switches,
    out,
    baseUrl: values['base-url'],
    model: values.model,
    dark: values.dark,
  }),
}
delete env.WAYLAND_DISPLAY
const [command, ...wrapper] = [
  ...keyringSession,
  process.execPath,
  join(root, 'scripts/lib/demo-run.mjs'),
]
const child = spawn(command, wrapper, { stdio: ['ignore', 'inherit', 'pipe'], env })
let errors = ''
child.stderr.on('data', (data) => {
  errors += data
})
const code = await new Promise((done) => child.once('exit', done))
display.stop()
rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
if (code !== 0) {
  process.stderr.write(errors)
  fail('The demo did not get to its end; what it printed stands above.')
}
say(`written to ${out}: overlay.png, answer.png, window.png, answer.txt`)
