/** Runs the app: `npm start`, or `npm start -- --capture ID` to capture at once. */
import { spawn } from 'node:child_process'
import { buildIfStale, root } from './lib/build.mjs'
import { prepareElectron } from './lib/launch.mjs'
import { fail } from './lib/log.mjs'

if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  fail('There is no display here; try `npm run demo` for a virtual one, or `npx eyeshot --help`.')
}

const { binary, switches } = await prepareElectron()
buildIfStale()
// As main/core/display-server.ts has it; the app would start itself anew, out of this one's sight.
const { WAYLAND_DISPLAY, DISPLAY } = process.env
if (WAYLAND_DISPLAY && DISPLAY) switches.push('--ozone-platform=x11')
const child = spawn(binary, [root, ...switches, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 130))
