import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HowToCapture } from '../main/core/capture-options.ts'
import { exitCode } from '../main/core/exit-code.ts'
import type { CaptureRequest } from '../main/node/capture-arguments.ts'
import type { PictureOrigin } from '../main/node/socket-line.ts'
import { CliError } from './exit.ts'

export interface Launched {
  /** Aborts when the app ended with a failure before it could answer. */
  readonly failed: AbortSignal
}

/**
 * Starts the app, which captures at once and outlives this process.
 *
 * @param root the project's folder
 */
export function launchApp(root: URL, wanted: CaptureRequest): Launched {
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
    case 'window':
      return ['--window', ...after]
    default:
      return after
  }
}
