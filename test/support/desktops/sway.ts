import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { defaultSettings, type Settings } from '../../../common/settings.ts'
import { until } from '../e2e/screen.ts'

const nobody = 65_534
const asRoot = process.getuid?.() === 0
// sway refuses to run as root.
const drop = asRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []

export interface SwayOptions {
  /** More lines of its configuration. */
  readonly config?: string
  /** How many outputs it has, HEADLESS-1 and so on; one where absent. */
  readonly outputs?: number
  readonly settings?: Partial<Settings>
}

/** A headless sway with XWayland, a message bus and a home folder of its own. */
export interface Sway {
  readonly home: string
  /** The environment of what runs in it. */
  readonly env: Record<string, string>
  /** A program that starts Electron as the session's user, with the words that it gets. */
  readonly electron: string
  /** Runs a program in the session; what it prints. */
  run(program: string, ...words: readonly string[]): Promise<string>
  spawn(program: string, ...words: readonly string[]): ChildProcess
  stop(): void
}

/** Starts it, with a picture of 1280 x 800 as its wallpaper, which a Wayland client of its own shows. */
export async function startSway(wallpaper: string, options: SwayOptions = {}): Promise<Sway> {
  const home = mkdtempSync(join(tmpdir(), 'eyeshot-sway-'))
  const at = (name: string) => join(home, name)
  mkdirSync(at('run'), { mode: 0o700 })
  mkdirSync(at('.config/eyeshot'), { recursive: true })
  const settings = { ...defaultSettings('linux'), welcomed: true, ...options.settings }
  writeFileSync(at('.config/eyeshot/config.json'), JSON.stringify(settings))
  const names = ['DISPLAY', 'WAYLAND_DISPLAY', 'SWAYSOCK', 'DBUS_SESSION_BUS_ADDRESS']
  const tell = names.map((name) => `echo ${name}=$${name}`).join('; ')
  writeFileSync(at('tell.sh'), `(${tell}) > ${at('env.new')}; mv ${at('env.new')} ${at('env')}\n`)
  writeFileSync(
    at('sway.conf'),
    `output HEADLESS-1 resolution 1280x800 bg ${wallpaper} stretch
default_border none
exec sh ${at('tell.sh')}
${options.config ?? ''}
`,
  )
  const electron = readableElectron(home)
  if (asRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, home])
  const base = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_RUNTIME_DIR: at('run'),
    XDG_CONFIG_HOME: at('.config'),
    XDG_SESSION_TYPE: 'wayland',
    XDG_CURRENT_DESKTOP: 'sway',
    LANGUAGE: 'en',
    WLR_BACKENDS: 'headless',
    WLR_HEADLESS_OUTPUTS: String(options.outputs ?? 1),
    WLR_RENDERER: 'pixman',
    WLR_LIBINPUT_NO_DEVICES: '1',
  }
  const [first = '', ...words] = [...drop, 'dbus-run-session', '--', 'sway', '-c', at('sway.conf')]
  const session = spawn(first, words, { env: base, stdio: 'ignore', detached: true })
  const stop = () => {
    try {
      process.kill(-(session.pid ?? 0))
    } catch {
      // It ended by itself.
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 })
  }
  const told = await until('sway', async () => readEnv(at('env')), 60_000).catch((error) => {
    stop()
    throw error
  })
  const env = { ...base, ...told }
  const command = (program: string, more: readonly string[]): [string, string[]] => {
    const [head = '', ...rest] = [...drop, program, ...more]
    return [head, rest]
  }
  return {
    home,
    env,
    electron,
    run: async (program, ...more) =>
      (await promisify(execFile)(...command(program, more), { env, cwd: home })).stdout,
    spawn: (program, ...more) => spawn(...command(program, more), { env, cwd: home }),
    stop,
  }
}

function readEnv(file: string): Record<string, string> | undefined {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return Object.fromEntries(
      lines.map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]),
    )
  } catch {
    return undefined
  }
}

/** Electron where the session's user can read it, behind a script that starts it as that user. */
function readableElectron(home: string): string {
  const binary = process.env['EYESHOT_ELECTRON'] ?? ''
  const copy = join(home, 'electron')
  execFileSync('cp', ['-a', dirname(binary), copy])
  const script = join(home, 'electron.sh')
  writeFileSync(script, `#!/bin/sh\nexec ${[...drop, `${copy}/electron`].join(' ')} "$@"\n`)
  chmodSync(script, 0o755)
  return script
}
