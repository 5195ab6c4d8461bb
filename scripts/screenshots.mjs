/**
 * `npm run screenshots`: pictures of each window in both themes, from the real app under a virtual
 * display. The answers come from a mock server that says what is written here, and nothing else.
 *
 *   npm run screenshots                                those of the README, to assets/screenshots/
 *   npm run screenshots -- --all --language de --out FOLDER     every section, in a language
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
    out: { type: 'string', default: join(root, 'assets/screenshots') },
    language: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
})
if (process.platform !== 'linux') fail('This needs Linux, where a virtual display can be had.')
const runtime = await prepareElectron({ commands: demoCommands })
buildIfStale()
const out = resolve(values.out)
mkdirSync(out, { recursive: true })
const display = await startDisplay({ size: '1280x800' })
let failed = false
for (const theme of ['light', 'dark']) {
  const home = mkdtempSync(join(tmpdir(), 'eyeshot-screenshots-'))
  const env = {
    ...process.env,
    ...display.env,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    LANGUAGE: 'en',
    EYESHOT_SCREENSHOTS: JSON.stringify({
      electron: runtime.binary,
      switches: runtime.switches,
      out,
      theme,
      language: values.language,
      all: values.all,
    }),
  }
  delete env.WAYLAND_DISPLAY
  const [command, ...rest] = [
    ...keyringSession,
    process.execPath,
    join(root, 'scripts/lib/screenshots-run.mjs'),
  ]
  const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env })
  failed ||= (await new Promise((done) => child.once('exit', done))) !== 0
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
display.stop()
if (failed) fail('Not all pictures were taken; what went wrong stands above.')
say(`written to ${out}`)
