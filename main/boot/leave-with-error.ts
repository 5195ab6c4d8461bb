import { app } from 'electron'

/** Ends an app that cannot start, and says why. */
export function leaveWithError(error: unknown): void {
  process.stderr.write(`eyeshot: ${error instanceof Error ? error.stack : String(error)}\n`)
  app.exit(1)
}
