import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CliError, exitCode } from './exit.ts'

export interface Launched {
  /** Aborts when the app ended with a failure before it could answer. */
  readonly failed: AbortSignal
}

/**
 * Starts the app, which captures at once and outlives this process.
 *
 * @param root the project's folder
 */
export function launchApp(root: URL, action: string, isPrivate: boolean): Launched {
  const script = fileURLToPath(new URL('scripts/start.mjs', root))
  if (!existsSync(script)) {
    throw new CliError(exitCode.failed, 'start Eyeshot first, then try again')
  }
  const wanted = ['--capture', action, ...(isPrivate ? ['--private'] : [])]
  const child = spawn(process.execPath, [script, ...wanted], {
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
