import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HowToCapture } from '../main/core/capture-options.ts'
import type { PictureOrigin } from '../main/node/socket-line.ts'
import { CliError, exitCode } from './exit.ts'

/** What the app is to do. */
export interface Wanted extends HowToCapture {
  readonly action: string
  readonly private: boolean
  /** Where the pictures come from in the place of the screen. */
  readonly from?: PictureOrigin
}

export interface Launched {
  /** Aborts when the app ended with a failure before it could answer. */
  readonly failed: AbortSignal
}

/**
 * Starts the app, which captures at once and outlives this process.
 *
 * @param root the project's folder
 */
export function launchApp(root: URL, wanted: Wanted): Launched {
  const script = fileURLToPath(new URL('scripts/start.mjs', root))
  if (!existsSync(script)) {
    throw new CliError(exitCode.failed, 'start Eyeshot first, then try again')
  }
  const options = [
    ...(wanted.private ? ['--private'] : []),
    ...originArguments(wanted.from),
    ...wayArguments(wanted),
  ]
  const child = spawn(process.execPath, [script, '--capture', wanted.action, ...options], {
    detached: true,
    stdio: 'ignore',
  })
  const failed = new AbortController()
  child.once('error', () => failed.abort())
  child.once('exit', (code) => {
    if (code !== 0) failed.abort()
  })
  child.unref()
  return { failed: failed.signal }
}

function originArguments(from: PictureOrigin | undefined): readonly string[] {
  if (from === undefined) return []
  return from === 'clipboard' ? ['--clipboard'] : from.flatMap((file) => ['--file', file])
}

function wayArguments({ way, delay }: HowToCapture): readonly string[] {
  const after = delay === undefined ? [] : ['--delay', String(delay)]
  switch (way?.kind) {
    case 'rect': {
      const { x, y, width, height } = way.rect
      return ['--region', [x, y, width, height].join(','), ...after]
    }
    case 'display':
      return ['--display', String(way.number), ...after]
    case 'last':
      return ['--last', ...after]
    default:
      return after
  }
}
