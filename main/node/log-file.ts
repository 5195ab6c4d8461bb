import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import logger from 'electron-log/node'

/** The present file and those before it, the newest first. */
const names = ['eyeshot.log', 'eyeshot.1.log', 'eyeshot.2.log'] as const

/** Bytes at which a file is put behind; all three together stay below three times that. */
const defaultMaxBytes = 200_000

/**
 * Opens the log in a folder and gives what writes a line to it, at once and for its owner alone.
 * Where nothing can be written nothing is; the app goes on without a log.
 */
export function openLogFile(folder: string, maxBytes = defaultMaxBytes): (line: string) => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {
    return () => undefined
  }
  const log = logger.create({ logId: folder })
  const { file, console, remote, ipc } = log.transports
  for (const other of [console, remote, ipc]) if (other) other.level = false
  file.resolvePathFn = () => join(folder, names[0])
  file.format = '{text}'
  file.maxSize = maxBytes
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  file.archiveLogFn = (full) => {
    const paths = names.map((name) => join(dirname(full.path), name))
    try {
      for (let index = paths.length - 1; index > 0; index -= 1) {
        move(paths[index - 1] ?? '', paths[index] ?? '')
      }
    } catch {
      // What cannot be put behind is begun anew, so that it never grows without end.
      full.clear()
    }
  }
  return (line) => log.info(line)
}

/** The last lines of the log in a folder, the newest last. */
export function readLog(folder: string, count: number): string[] {
  const lines = [...names].reverse().flatMap((name) => linesOf(join(folder, name)))
  return lines.slice(-count)
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  } catch {
    return []
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
