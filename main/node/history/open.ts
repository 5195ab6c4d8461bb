import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { HistoryProblem, problemOf } from './problem.ts'
import { historyVersion, migrations } from './schema.ts'
import { openSql, type Sql } from './sql.ts'

const versionRow = z.object({ user_version: z.number() })
const checkRow = z.object({ quick_check: z.string() })

export interface Opened {
  readonly sql: Sql
  /** Where a history that could not be read was put aside; absent where all was well. */
  readonly aside?: string
}

/** The database's file inside the history's folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'history.db')
}

/**
 * Opens the history in its folder, of mode 0700, and brings it up to this version. One that is
 * damaged is put aside whole, as `history.corrupt-TIME` beside it, and a new one is begun. Throws a
 * HistoryProblem where it is of a newer version, or cannot be written.
 *
 * @param now in ms since 1970
 */
export function openHistory(folder: string, now = Date.now()): Opened {
  try {
    return { sql: openWhole(folder) }
  } catch (error) {
    const problem = problemOf(error)
    if (problem.kind !== 'damaged') throw problem
    return putAside(folder, now)
  }
}

/** Puts the folder aside as it is and begins a new one. */
export function putAside(folder: string, now = Date.now()): Opened {
  const aside = `${folder}.corrupt-${now}`
  try {
    renameSync(folder, aside)
    return { sql: openWhole(folder), aside }
  } catch (error) {
    throw problemOf(error)
  }
}

function openWhole(folder: string): Sql {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = databaseFile(folder)
  if (wasEmptied(folder)) throw new HistoryProblem('damaged', 'the file is empty')
  // Made by us, since SQLite would let others read it; what it makes beside takes this mode.
  closeSync(openSync(file, 'a', 0o600))
  const sql = openSql(file)
  try {
    prepare(sql)
    return sql
  } catch (error) {
    sql.close()
    throw error
  }
}

function prepare(sql: Sql): void {
  const version = sql.first(versionRow, 'pragma user_version')?.user_version ?? 0
  if (version > historyVersion) {
    throw new HistoryProblem('newer', `version ${version}, this one knows ${historyVersion}`)
  }
  sql.exec('pragma journal_mode = wal')
  sql.exec('pragma synchronous = full')
  sql.exec('pragma secure_delete = on')
  sql.exec('pragma foreign_keys = on')
  // Texts that are sorted or copied stay out of the system's folder for temporary files.
  sql.exec('pragma temp_store = memory')
  const found = sql.first(checkRow, 'pragma quick_check(1)')?.quick_check
  if (found !== 'ok') throw new HistoryProblem('damaged', found ?? 'no answer of the check')
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue
    sql.atOnce(() => {
      sql.exec(step)
      sql.exec(`pragma user_version = ${index + 1}`)
    })
  }
}

/** A database of no bytes is a new one to SQLite; with pictures beside it, it was none before. */
function wasEmptied(folder: string): boolean {
  const file = databaseFile(folder)
  if (existsSync(file) && statSync(file).size > 0) return false
  const pictures = join(folder, 'pictures')
  return existsSync(pictures) && readdirSync(pictures).some((name) => !name.endsWith('.new'))
}
