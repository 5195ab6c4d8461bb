import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { databaseFile } from './open.ts'

/**
 * Deletes the whole history by its files, what was put aside included. That takes no room, where
 * SQLite has to write first; but it gives none back while a connection has them open, which libsql
 * does until the last statement is collected. So this is for a process that has opened none.
 */
export function deleteHistory(folder: string): void {
  // Before the database, so that a kill leaves no picture without its answer.
  rmSync(join(folder, 'pictures'), { recursive: true, force: true })
  for (const end of ['-wal', '', '-shm']) rmSync(`${databaseFile(folder)}${end}`, { force: true })
  deleteAside(folder)
}

/** Deletes what was put aside of the history in this folder. */
export function deleteAside(folder: string): void {
  const parent = dirname(folder)
  const prefix = `${basename(folder)}.corrupt-`
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true })
  }
}
