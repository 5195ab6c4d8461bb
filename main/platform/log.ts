import { type LogEvent, logLine } from '../core/log-events.ts'
import { openLogFile } from '../node/log-file.ts'

let write: (line: string) => void = () => undefined

/** Opens the log in a folder; what happened before is not in it. */
export function openLog(folder: string): void {
  write = openLogFile(folder)
}

/** Writes what happened to the log, as soon as that is open. */
export function log(event: LogEvent): void {
  const line = logLine(event, Date.now())
  if (line !== undefined) write(line)
}
