import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { defaultSettings, type Settings } from '../../../common/settings.ts'
import { until, visibleWindows } from './screen.ts'

/** The project's folder, from which tests and benches are started. */
export const root = process.cwd()

export interface LaunchOptions {
  readonly settings?: Partial<Settings>
  /** A settings file as it is, in the place of `settings`. */
  readonly settingsText?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** A home folder that an earlier app left. */
  readonly home?: string
  /** The folder of the app to start; the project's where absent. */
  readonly folder?: string
  /** A program that starts what EYESHOT_ELECTRON names, with the words that it gets. */
  readonly through?: string
}

/** The app as it runs in a test, in a home folder of its own. */
export interface TestApp {
  readonly app: ElectronApplication
  readonly home: string
  readonly env: Record<string, string>
  /** Everything it printed so far. */
  output(): string
  /** The page of the window with this title, once it is there. */
  page(title: string): Promise<Page>
  close(): Promise<void>
}

/** How long a window may take to be there, in ms: a start takes some seconds on a busy machine. */
const pageLimitMs = 60_000

/** Starts the built app on the real Electron. Needs the session of scripts/test.mjs. */
export async function launchApp(options: LaunchOptions = {}): Promise<TestApp> {
  const executablePath = process.env['EYESHOT_ELECTRON']
  if (executablePath === undefined) throw new Error('run this by `npm run test:e2e`')
  const home = options.home ?? (await makeHome(options))
  const env = homeEnvironment(home, options.env)
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: options.through ?? executablePath,
    args: [options.folder ?? root, ...switches, ...(options.args ?? [])],
    env,
  })
  askAgainWhereLost(app)
  let printed = ''
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (data) => {
      printed += String(data)
    })
  }
  const find = async (title: string) => {
    for (const candidate of app.windows()) {
      if ((await candidate.title().catch(() => '')) === title) return candidate
    }
    return undefined
  }
  const page = async (title: string) =>
    await until(`a page titled ${title}`, () => find(title), pageLimitMs)
  // The overlay is made last before the hotkeys' owner says it is up.
  await page('Eyeshot overlay').catch((error: unknown) => {
    // Left alone, it would keep the hotkeys from the next one.
    app.process().kill('SIGKILL')
    throw error
  })
  return { app, home, env, output: () => printed, page, close: () => closeApp(app) }
}

/** How often one answer may be lost. */
const mostLost = 20

/**
 * Has `app.evaluate` ask again where V8's debugger lost the answer: it does not keep a promise alive
 * that it waits for. What is asked runs once; the app keeps what came of it for the next time.
 */
function askAgainWhereLost(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app)
  app.evaluate = async (task: unknown, argument?: unknown) => {
    const question = { id: randomUUID(), source: `(${String(task)})`, argument }
    for (let lost = 0; ; lost += 1) {
      try {
        return await evaluate(answerOnce, question)
      } catch (error) {
        const isLost = String(error).includes('Resulting promise was garbage collected')
        if (!isLost || lost === mostLost) throw error
      }
    }
  }
}

interface Question {
  readonly id: string
  readonly source: string
  readonly argument: unknown
}

/** Runs in the app, and so has to name nothing outside itself. */
async function answerOnce(electron: unknown, { id, source, argument }: Question) {
  const app = globalThis as { answers?: Map<string, unknown> }
  app.answers ??= new Map()
  if (!app.answers.has(id)) {
    const { runInThisContext } = process.getBuiltinModule('node:vm')
    const answer = async () => await runInThisContext(source)(electron, argument)
    app.answers.set(id, answer())
    // Those of before were had long ago.
    const [oldest] = app.answers.keys()
    if (app.answers.size > 20 && oldest !== undefined) app.answers.delete(oldest)
  }
  return await app.answers.get(id)
}

/** Quits the app as its tray menu does. Throws where it does not go by itself. */
async function closeApp(app: ElectronApplication): Promise<void> {
  const child = app.process()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  let killed = false
  const killer = setTimeout(() => {
    killed = child.kill('SIGKILL')
  }, 8000)
  await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined)
  if (child.exitCode === null && child.signalCode === null) await gone
  clearTimeout(killer)
  if (killed) throw new Error('the app did not quit within 8 s')
}

async function makeHome(options: LaunchOptions): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'eyeshot-home-'))
  await mkdir(join(home, 'run'), { mode: 0o700 })
  await mkdir(join(home, '.config/eyeshot'), { recursive: true })
  const settings = { ...defaultSettings('linux'), welcomed: true, ...options.settings }
  await writeFile(
    join(home, '.config/eyeshot/config.json'),
    options.settingsText ?? JSON.stringify(settings),
  )
  return home
}

/** The environment of the app and of the command line that talks to it. */
export function homeEnvironment(
  home: string,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const inherited: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== 'NODE_OPTIONS') inherited[name] = value
  }
  return {
    ...inherited,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANGUAGE: 'en',
    ...extra,
  }
}

export async function removeHome(home: string): Promise<void> {
  // A process of the app may still be writing while it ends.
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

/** Presses a window's own Close; the window may be gone before the click is reported back. */
export async function pressClose(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Close' })
    .click()
    .catch((error: unknown) => {
      if (!page.isClosed()) throw error
    })
}

/** Waits until the overlay is on the screen. */
export async function overlayShown(): Promise<void> {
  await until('the overlay', async () => (await visibleWindows('Eyeshot overlay')).length > 0)
}

export async function overlayHidden(): Promise<void> {
  await until('no overlay', async () => (await visibleWindows('Eyeshot overlay')).length === 0)
}

/** The files below a folder that hold a text, as paths; binary files are searched likewise. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const content = await readFile(path).catch(() => Buffer.alloc(0))
    if (content.includes(text)) found.push(path)
  }
  return found
}

/** Pids of the app's utility processes with this name. */
export async function workerPids(app: ElectronApplication, name: string): Promise<number[]> {
  return await app.evaluate(
    ({ app: electron }, wanted) =>
      electron
        .getAppMetrics()
        .filter((metric) => metric.name === wanted)
        .map((metric) => metric.pid),
    name,
  )
}

export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in the app's environment, beside servers of this process. */
export async function runCli(
  parameters: readonly string[],
  env: Record<string, string>,
): Promise<CliResult> {
  return await new Promise((resolve) => {
    const all = [join(root, 'cli/bin/eyeshot.mjs'), ...parameters]
    const child = execFile(
      process.execPath,
      all,
      { env, timeout: 60_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    )
  })
}
