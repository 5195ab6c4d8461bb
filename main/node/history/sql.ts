import Database from 'libsql'
import { z } from 'zod'

export type Value = string | number

/** A connection that checks what it reads; each of its calls is done when it returns. */
export interface Sql {
  exec(sql: string): void
  run(sql: string, ...values: readonly Value[]): void
  all<T>(row: z.ZodType<T>, sql: string, ...values: readonly Value[]): T[]
  /** The first row; undefined where there is none. */
  first<T>(row: z.ZodType<T>, sql: string, ...values: readonly Value[]): T | undefined
  /** Does all of it or nothing. */
  atOnce<T>(work: () => T): T
  close(): void
}

/** Opens or creates a database. Throws SQLite's errors, which `problemOf` names. */
export function openSql(file: string): Sql {
  const database = new Database(file)
  const all: Sql['all'] = (row, sql, ...values) =>
    z.array(row).parse(database.prepare(sql).all(...values))
  return {
    exec: (sql) => {
      database.exec(sql)
    },
    run: (sql, ...values) => {
      database.prepare(sql).run(...values)
    },
    all,
    // Read to its end: a statement that is left half way holds the log back from being emptied.
    first: (row, sql, ...values) => all(row, sql, ...values)[0],
    atOnce: (work) => {
      database.exec('begin immediate')
      try {
        const value = work()
        database.exec('commit')
        return value
      } catch (error) {
        // SQLite ends it by itself where the disk is full; that error is the one to tell.
        if (database.inTransaction) database.exec('rollback')
        throw error
      }
    },
    close: () => {
      database.close()
    },
  }
}
