import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSettings, type Settings } from '../../common/settings.ts'

const root = process.cwd()

/** An Electron app that a bench started by itself, without a debugger beside it. */
export interface BenchApp {
  readonly pid: number
  /** Where it keeps its files; an XDG_RUNTIME_DIR is in `run`. */
  readonly home: string
  readonly env: NodeJS.ProcessEnv
  stop(): Promise<void>
}

/**
 * Starts an app in a home folder of its own.
 *
 * @param entry the app's folder or main file
 */
export async function startBenchApp(
  entry: string,
  env: NodeJS.ProcessEnv,
  settings: Partial<Settings> = {},
): Promise<BenchApp> {
  const home = await mkdtemp(join(tmpdir(), 'eyeshot-bench-'))
  await mkdir(join(home, 'run'), { mode: 0o700 })
  await mkdir(join(home, '.config/eyeshot'), { recursive: true })
  const all = { ...defaultSettings('linux'), welcomed: true, ...settings }
  await writeFile(join(home, '.config/eyeshot/config.json'), JSON.stringify(all))
  const own: NodeJS.ProcessEnv = {
    ...env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    BENCH_HOME: join(home, 'bench'),
  }
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child: ChildProcess = spawn(process.env['EYESHOT_ELECTRON'] ?? '', [entry, ...switches], {
    env: own,
    stdio: ['ignore', 'ignore', process.env['BENCH_DEBUG'] ? 'inherit' : 'ignore'],
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill()
    await gone
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  return { pid: child.pid ?? 0, home, env: own, stop }
}

/** Installs what bench/capture compares with, once, from its own lockfile. */
export function installCompared(): void {
  const folder = join(root, 'bench/capture')
  if (existsSync(join(folder, 'node_modules/electron-screenshots'))) return
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' })
}

/** The main file of a compared app. */
export function comparedApp(name: 'common-way' | 'plug-in' | 'floor'): string {
  return join(root, `bench/capture/${name}.mjs`)
}
