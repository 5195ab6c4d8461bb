import { readlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import type { PictureOrigin } from '../node/socket-line.ts'
import { log } from './log.ts'

/** A capture that a command line asks for. */
export interface WantedCapture {
  readonly action: Action
  /** Whether nothing of it is to be written to the disk. */
  readonly private: boolean
  /** Where the pictures come from in the place of the screen. */
  readonly from?: PictureOrigin
}

/**
 * The capture that a command line asks for: `--capture ID`, or `capture [--action ID]` as the
 * command line `eyeshot` has it; Explain where none is named. With
 * `--private` nothing of it is kept; `--clipboard` and `--file F` take pictures from there.
 */
export function captureOfArguments(
  argv: readonly string[],
  actions: readonly Action[],
): WantedCapture | undefined {
  const action = actionById(idOfArguments(argv), actions)
  const from = originOfArguments(argv)
  return (
    action && {
      action,
      private: argv.includes('--private'),
      ...(from === undefined ? {} : { from }),
    }
  )
}

function originOfArguments(argv: readonly string[]): PictureOrigin | undefined {
  if (argv.includes('--clipboard')) return 'clipboard'
  const files = argv.flatMap((argument, index) => {
    const next = argv[index + 1]
    return argument === '--file' && next !== undefined ? [resolve(next)] : []
  })
  return files.length === 0 ? undefined : files
}

function idOfArguments(argv: readonly string[]): string | undefined {
  const direct = argv.indexOf('--capture')
  if (direct >= 0) return argv[direct + 1] ?? 'explain'
  if (!argv.includes('capture')) return undefined
  const named = argv.indexOf('--action')
  return named < 0 ? 'explain' : argv[named + 1]
}

export function actionById(id: string | undefined, actions: readonly Action[]): Action | undefined {
  return actions.find((action) => action.id === id)
}

/** Holds the single-instance lock; a second start hands its arguments over and leaves. */
export function claimInstance(onSecondStart: (argv: readonly string[]) => void): boolean {
  if (!holdsLock()) return false
  app.on('second-instance', (_, argv) => {
    log({ event: 'started-again' })
    onSecondStart(argv)
  })
  return true
}

/**
 * A lock that nobody holds is refused where its folder cannot be written. Chromium's files go to the
 * session's own folder then; settings and history say for themselves that they are not kept.
 */
function holdsLock(): boolean {
  if (app.requestSingleInstanceLock()) return true
  const folder = app.getPath('userData')
  const session = process.env['XDG_RUNTIME_DIR']
  if (process.platform !== 'linux' || isHeld(folder)) return false
  if (session !== undefined) app.setPath('userData', join(session, 'eyeshot-profile'))
  if (session !== undefined && app.requestSingleInstanceLock()) return true
  const text = t(
    'Eyeshot cannot start: nothing can be written in {{folder}}. Make room or allow writing there.',
    { folder },
  )
  process.stderr.write(`eyeshot: ${text}\n`)
  app.exit(1)
  return false
}

/** Whether the process that a lock names is there. */
function isHeld(folder: string): boolean {
  try {
    const pid = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1))
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
