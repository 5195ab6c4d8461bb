import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Launched {
  /** Aborts when the app ended with a failure before it could answer. */
  readonly failed: AbortSignal
}

/** Starts the app, which captures at once and outlives this process. */
export function launchApp(action: string): Launched {
  // Beside this file lies `out/main`, so the project is two folders up.
  const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, '--capture', action], {
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
