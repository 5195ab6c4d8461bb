import { setTimeout as sleep } from 'node:timers/promises'
import { allActions } from '../common/all-actions.ts'
import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import { type CaptureRequest, captureRequest } from '../main/node/capture-arguments.ts'
import { socketPath } from '../main/node/paths.ts'
import { readSettings } from '../main/node/settings-reader.ts'
import { isListening, sendCommand } from '../main/node/socket-client.ts'
import type { Context } from './context.ts'
import { CliError } from './exit.ts'
import { help } from './help.ts'
import { type Launched, launchApp } from './launch.ts'
import { print, say } from './terminal.ts'

/** How long a start of the app may take, in ms, and how often it is looked for. */
const startLimitMs = 30_000
const lookEveryMs = 100

export interface CaptureDeps {
  readonly path: string
  readonly startLimitMs: number
  launch(wanted: CaptureRequest): Launched
}

/** `eyeshot capture`: tells the running app to capture, or starts it. */
export async function capture(
  args: readonly string[],
  { signal, root }: Context,
): Promise<ExitCode> {
  const wanted = captureRequest(args, allActions(await readSettings()), process.cwd())
  if (wanted === 'help') {
    print(`${help.capture}\n`)
    return exitCode.done
  }
  return await captureBy(
    { path: socketPath(), startLimitMs, launch: (request) => launchApp(root, request) },
    wanted,
    signal,
  )
}

/** Sends the command; where nobody listens, launches the app and waits until somebody does. */
export async function captureBy(
  { path, startLimitMs: limit, launch }: CaptureDeps,
  wanted: CaptureRequest,
  signal: AbortSignal,
): Promise<ExitCode> {
  const reply = await sendCommand(path, { command: 'capture', ...wanted })
  if (reply?.ok === true) return exitCode.done
  if (reply !== undefined) throw new CliError(reply.exit ?? exitCode.failed, reply.message)
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
