import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import { isListening } from '../../main/node/socket-client.ts'
import { report } from '../support/cases.ts'
import { homeEnvironment, root } from '../support/e2e/app.ts'
import { until } from '../support/e2e/screen.ts'

/** How long the app is watched after its start, in ms. */
const watchedMs = 20_000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eyeshot-idle-'))
  mkdirSync(join(folder, 'run'), { mode: 0o700 })
  mkdirSync(join(folder, '.config/eyeshot'), { recursive: true })
  // The first-run card looks for model servers on this computer; later nothing does unasked.
  const settings = { ...defaultSettings('linux'), welcomed: true }
  writeFileSync(join(folder, '.config/eyeshot/config.json'), JSON.stringify(settings))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** The calls by which a program of any kind reaches another computer, as the kernel sees them. */
function traced(file: string, words: readonly string[]): [string, string[]] {
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg'
  return ['strace', ['-f', '-qq', '--seccomp-bpf', '-e', calls, '-o', file, ...words]]
}

/** Those that went by the Internet protocols, this computer included. */
function connections(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?\b/.test(line))
}

it('sees a connection where there is one', async () => {
  const file = join(folder, 'canary.txt')
  const script = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})"
  const [command, words] = traced(file, [process.execPath, '-e', script])
  await new Promise((resolve) => spawn(command, words).once('close', resolve))
  expect(connections(file).join('\n')).toContain('127.0.0.1')
})

it('opens no connection while it is idle', async () => {
  const file = join(folder, 'idle.txt')
  const binary = process.env['EYESHOT_ELECTRON'] ?? ''
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const [command, words] = traced(file, [binary, root, ...switches])
  const child = spawn(command, words, {
    env: homeEnvironment(folder),
    stdio: 'ignore',
    detached: true,
  })
  const gone = new Promise((resolve) => child.once('close', resolve))
  try {
    const socket = join(folder, 'run/eyeshot.sock')
    await until('the app at its socket', () => isListening(socket), 120_000)
    await wait(watchedMs)
  } finally {
    // The tracer, and all that it traces.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await gone
  }
  const found = connections(file)
  report({
    name: `connections of the idle app in ${watchedMs / 1000} s`,
    tries: 1,
    failures: found.length,
  })
  expect(found).toEqual([])
}, 240_000)
