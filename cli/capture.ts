import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { allActions } from '../common/all-actions.ts'
import { FailureError } from '../common/errors.ts'
import {
  type CaptureOptions,
  type HowToCapture,
  howToCapture,
} from '../main/core/capture-options.ts'
import { pictureLimit } from '../main/core/pictures/pages.ts'
import { socketPath } from '../main/node/paths.ts'
import { readSettings } from '../main/node/settings-reader.ts'
import { isListening, sendCommand } from '../main/node/socket-client.ts'
import type { PictureOrigin } from '../main/node/socket-line.ts'
import { findAction, parse } from './arguments.ts'
import type { Context } from './context.ts'
import { CliError, type ExitCode, exitCode, usageError } from './exit.ts'
import { help } from './help.ts'
import { type Launched, launchApp, type Wanted } from './launch.ts'
import { print, say } from './terminal.ts'

/** How long a start of the app may take, in ms, and how often it is looked for. */
const startLimitMs = 30_000
const lookEveryMs = 100

export interface CaptureDeps {
  readonly path: string
  readonly startLimitMs: number
  launch(wanted: Wanted): Launched
}

/** `eyeshot capture`: tells the running app to capture, or starts it. */
export async function capture(
  args: readonly string[],
  { signal, root }: Context,
): Promise<ExitCode> {
  const { values, positionals } = parse(withNegatives(args), {
    action: { type: 'string', default: 'explain' },
    private: { type: 'boolean', default: false },
    clipboard: { type: 'boolean', default: false },
    file: { type: 'string', multiple: true, default: [] },
    region: { type: 'string' },
    display: { type: 'string' },
    last: { type: 'boolean', default: false },
    delay: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    print(`${help.capture}\n`)
    return exitCode.done
  }
  if (positionals.length > 0) throw usageError('capture takes no picture; see --help')
  const { id } = findAction(allActions(await readSettings()), values.action)
  const from = origin(values.clipboard, values.file)
  const how = howOf(values)
  if (from.from !== undefined && Object.keys(how).length > 0) {
    throw usageError('--clipboard and --file take nothing from the screen; see --help')
  }
  return await captureBy(
    { path: socketPath(), startLimitMs, launch: (wanted) => launchApp(root, wanted) },
    { action: id, private: values.private, ...from, ...how },
    signal,
  )
}

/** How the screen is captured. */
function howOf(options: CaptureOptions): HowToCapture {
  try {
    return howToCapture(options)
  } catch (error) {
    throw error instanceof FailureError ? usageError(error.message) : error
  }
}

/** A display may begin left of or above the first one; `parseArgs` takes that for an option. */
function withNegatives(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--region')
  const value = args[at + 1]
  if (at === -1 || value === undefined || !/^-\d/.test(value)) return args
  return [...args.slice(0, at), `--region=${value}`, ...args.slice(at + 2)]
}

/** Where the pictures come from in the place of the screen; the app knows no working folder. */
function origin(clipboard: boolean, files: readonly string[]): { readonly from?: PictureOrigin } {
  if (clipboard && files.length > 0) throw usageError('--clipboard and --file exclude each other')
  if (clipboard) return { from: 'clipboard' }
  if (files.length === 0) return {}
  if (files.length > pictureLimit) throw usageError(`--file names ${pictureLimit} files at most`)
  const missing = files.find((file) => !existsSync(file))
  if (missing !== undefined) throw usageError(`${missing} cannot be read (no such file)`)
  return { from: files.map((file) => resolve(file)) }
}

/** Sends the command; where nobody listens, launches the app and waits until somebody does. */
export async function captureBy(
  { path, startLimitMs: limit, launch }: CaptureDeps,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<ExitCode> {
  const reply = await sendCommand(path, { command: 'capture', ...wanted })
  if (reply?.ok === true) return exitCode.done
  if (reply !== undefined) throw new CliError(exitCode.failed, reply.message)
  say('eyeshot: the app is not running; starting it')
  // The app is told what to capture as it starts, so the command is not sent once more.
  const { failed } = launch(wanted)
  const until = performance.now() + limit
  while (performance.now() < until && !failed.aborted) {
    await sleep(lookEveryMs, undefined, { signal })
    if (await isListening(path)) return exitCode.done
  }
  const why = failed.aborted
    ? 'ended at once'
    : `did not answer within ${Math.round(limit / 1000)} s`
  throw new CliError(exitCode.failed, `the app ${why}; run "npm start" to see why`)
}
