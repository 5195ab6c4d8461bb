import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { HistoryFacets, HistoryQuery, HistorySummary } from '../../../common/history.ts'
import type { HistorySettings } from '../../../common/settings.ts'
import type { HistoryRecord } from '../../core/ports.ts'
import { deleteAside } from './delete-history.ts'
import { openHistory, putAside } from './open.ts'
import { createPictures, type Pictures } from './pictures.ts'
import { problemOf } from './problem.ts'
import { migrations, tables } from './schema.ts'
import { findEntries, summarise } from './search.ts'
import type { Sql } from './sql.ts'
import { writeEntry } from './write-entry.ts'

const dayMs = 86_400_000

const idRow = z.object({ id: z.number() })
const fileRow = z.object({ file: z.string() })
const countRow = z.object({ count: z.number() })
const entryRow = z.object({
  id: z.number(),
  key: z.string(),
  at: z.number(),
  duration: z.number(),
  json: z.string(),
})

/** An answer as it lies in the database, its body still to be parsed by `parseBody`. */
export interface StoredEntry {
  readonly id: number
  readonly key: string
  readonly at: number
  readonly durationMs: number
  readonly json: string
  /** In the order of the view's `shots`; null where the picture is gone. */
  readonly pictures: readonly (Uint8Array | null)[]
}

/** What is kept at the most; 0 is no limit. */
export type HistoryLimits = Pick<HistorySettings, 'days' | 'count' | 'maxBytes'>

/**
 * The history in its folder. Every call is on the disk when it returns, and each of them throws a
 * HistoryProblem where it cannot be; a database that turns out to be damaged is put aside, and the
 * call is done on a new one.
 */
export class HistoryStore {
  private readonly folder: string
  private sql: Sql
  private pictures: Pictures
  /** Where damaged databases were put aside since the start. */
  readonly aside: string[] = []

  constructor(folder: string) {
    this.folder = folder
    const { sql, aside } = openHistory(folder)
    this.sql = sql
    if (aside !== undefined) this.aside.push(aside)
    this.pictures = createPictures(join(folder, 'pictures'))
    this.guarded(() => {
      this.pictures.sweep(new Set(this.files('select file from picture')))
      this.forget()
    })
  }

  /** Keeps an answer, in the place of what had its key; returns its id. */
  save(record: HistoryRecord): number {
    return this.guarded(() => {
      const written = record.view.shots.map(({ bytes }) => ({
        ...this.pictures.write(bytes),
        size: bytes.length,
      }))
      return this.sql.atOnce(() => {
        const id = writeEntry(this.sql, record)
        this.sql.run('delete from shot where entry = ?', id)
        for (const [position, { hash, file, size }] of written.entries()) {
          this.sql.run(
            'insert into picture (hash, file, bytes) values (?, ?, ?) on conflict do nothing',
            hash,
            file,
            size,
          )
          this.sql.run(
            'insert into shot (entry, position, hash) values (?, ?, ?)',
            id,
            position,
            hash,
          )
        }
        return id
      })
    })
  }

  find(query: HistoryQuery): number[] {
    return this.guarded(() => findEntries(this.sql, query))
  }

  summaries(ids: readonly number[], text: string): HistorySummary[] {
    return this.guarded(() => summarise(this.sql, ids, text))
  }

  facets(): HistoryFacets {
    return this.guarded(() => ({
      actions: this.sql.all(
        z.object({ id: z.string(), title: z.string() }),
        'select action as id, max(title) as title from entry group by action order by title',
      ),
      models: this.sql
        .all(
          z.object({ model: z.string() }),
          "select distinct model from entry where model <> '' order by model",
        )
        .map(({ model }) => model),
      total: this.sql.first(countRow, 'select count(*) as count from entry')?.count ?? 0,
    }))
  }

  /** undefined where there is none of this id. */
  entry(id: number): StoredEntry | undefined {
    return this.guarded(() => {
      const row = this.sql.first(
        entryRow,
        'select entry.id, key, at, duration, json from entry join body using (id) where id = ?',
        id,
      )
      if (row === undefined) return undefined
      const shots = this.sql.all(
        z.object({ position: z.number(), file: z.string() }),
        'select position, file from shot join picture using (hash) where entry = ?',
        id,
      )
      const count = z
        .object({ view: z.object({ shots: z.array(z.unknown()) }) })
        .parse(JSON.parse(row.json)).view.shots.length
      const pictures = Array.from({ length: count }, (_, position) => {
        const file = shots.find((shot) => shot.position === position)?.file
        return (file === undefined ? undefined : this.pictures.read(file)) ?? null
      })
      const { key, at, duration, json } = row
      return { id, key, at, durationMs: duration, json, pictures }
    })
  }

  /** Removes answers and what only they had; nothing of them stays in the folder's files. */
  remove(ids: readonly number[]): void {
    this.guarded(() => {
      const wanted = JSON.stringify(ids)
      this.sql.atOnce(() => {
        const these = '(select value from json_each(?))'
        this.sql.run(`delete from words where rowid in ${these}`, wanted)
        this.sql.run(`delete from entry where id in ${these}`, wanted)
      })
      this.forget()
    })
  }

  /** Removes everything, also what was put aside; `deleteHistory` can where the disk is full. */
  removeAll(): void {
    this.guarded(() => {
      this.sql.atOnce(() => {
        // Emptying the index entry by entry takes minutes where dropping it takes a second.
        for (const table of tables) this.sql.exec(`drop table ${table}`)
        for (const step of migrations) this.sql.exec(step)
      })
      this.sql.exec('vacuum')
      this.pictures.sweep(new Set())
      this.forget()
    })
    deleteAside(this.folder)
  }

  /**
   * Removes what is over the limits, oldest first. What was kept behind an answer that is within
   * its days is no older than that, whatever the clock said then.
   *
   * @param now in ms since 1970
   */
  prune({ days, count, maxBytes }: HistoryLimits, now: number): void {
    const old = (sql: string, ...values: number[]) =>
      this.sql.all(idRow, sql, ...values).map(({ id }) => id)
    const since = now - days * dayMs
    this.guarded(() => {
      const gone = [
        ...(days === 0
          ? []
          : old(
              `select id from entry where at < ? and not exists
               (select 1 from entry as before where before.id < entry.id and before.at between ? and ?)`,
              since,
              since,
              now,
            )),
        ...(count === 0
          ? []
          : old('select id from entry order by id desc limit -1 offset ?', count)),
      ]
      if (gone.length > 0) this.remove(gone)
      if (maxBytes > 0) this.prunePictures(maxBytes)
    })
  }

  close(): void {
    this.sql.close()
  }

  /** The oldest pictures go until the others fit; the answers stay. */
  private prunePictures(maxBytes: number): void {
    const all = this.sql.all(
      z.object({ hash: z.string(), bytes: z.number() }),
      `select hash, bytes from picture left join shot using (hash)
       group by hash order by max(entry) desc`,
    )
    let room = maxBytes
    const gone = all.filter(({ bytes }) => {
      room -= bytes
      return room < 0
    })
    if (gone.length === 0) return
    const hashes = JSON.stringify(gone.map(({ hash }) => hash))
    this.sql.run('delete from shot where hash in (select value from json_each(?))', hashes)
    this.forget()
  }

  /** Removes the pictures that no answer has any more, and empties the log of what was removed. */
  private forget(): void {
    const unused = 'from picture where hash not in (select hash from shot)'
    const files = this.files(`select file ${unused}`)
    if (files.length > 0) {
      this.sql.exec(`delete ${unused}`)
      this.pictures.remove(files)
    }
    this.sql.all(z.unknown(), 'pragma wal_checkpoint(truncate)')
  }

  private files(select: string): string[] {
    return this.sql.all(fileRow, select).map(({ file }) => file)
  }

  private guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind !== 'damaged') throw problem
      this.startAnew()
      try {
        return work()
      } catch (again) {
        throw problemOf(again)
      }
    }
  }

  private startAnew(): void {
    this.sql.close()
    const { sql, aside } = putAside(this.folder)
    this.sql = sql
    if (aside !== undefined) this.aside.push(aside)
    this.pictures = createPictures(join(this.folder, 'pictures'))
  }
}

/** Whether there is a history in this folder at all. */
export function historyExists(folder: string): boolean {
  return existsSync(folder)
}
