import { z } from 'zod'
import type { HistoryQuery, HistorySummary, TextPiece } from '../../../common/history.ts'
import { iconNames } from '../../../common/icons.ts'
import { fromIndex, matchOf } from '../../core/history/query.ts'
import type { Sql, Value } from './sql.ts'

const idsRow = z.object({ ids: z.string() })
const idsSchema = z.array(z.number())

/** Around what was found in an excerpt; no text holds them, since `save` takes them out. */
const opening = '\u0001'
const closing = '\u0002'

/** Words of an excerpt that shows what was found: as many as a line of the list has room for. */
const excerptWords = 10

const summaryRow = z.object({
  id: z.number(),
  at: z.number(),
  title: z.string(),
  icon: z.enum(iconNames).nullable().catch(null),
  model: z.string(),
  host: z.string(),
  phase: z.enum(['idle', 'working', 'streaming', 'done', 'stopped', 'failed']),
  excerpt: z.string(),
})

/** Ids of the answers that fit, newest first. */
export function findEntries(sql: Sql, query: HistoryQuery): number[] {
  const match = matchOf(query.text)
  const conditions: string[] = []
  const values: Value[] = []
  const where = (condition: string, value: Value | undefined) => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  where('words match ?', match)
  where('entry.action = ?', query.action)
  where('entry.model = ?', query.model)
  where('entry.at >= ?', query.from)
  where('entry.at < ?', query.until)
  const from = match === undefined ? 'entry' : 'words join entry on entry.id = words.rowid'
  const id = match === undefined ? 'entry.id' : 'words.rowid'
  const filter = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  // One value in the place of ten thousand rows, which cost more to hand over than to find.
  const found = sql.first(
    idsRow,
    `select json_group_array(id) as ids
     from (select ${id} as id from ${from} ${filter} order by ${id} desc)`,
    ...values,
  )
  return idsSchema.parse(JSON.parse(found?.ids ?? '[]'))
}

/** The lines of the list for these ids, in their order; ids that are gone are left out. */
export function summarise(sql: Sql, ids: readonly number[], text: string): HistorySummary[] {
  const match = matchOf(text)
  const columns = `entry.id, entry.at, title, model, host, phase,
    json_extract(json, '$.action.icon') as icon`
  const wanted = JSON.stringify(ids)
  const rows =
    match === undefined
      ? sql.all(
          summaryRow,
          `select ${columns}, excerpt from entry join body using (id)
           where id in (select value from json_each(?))`,
          wanted,
        )
      : sql.all(
          summaryRow,
          `select ${columns}, snippet(words, -1, '${opening}', '${closing}', '…', ${excerptWords})
             as excerpt
           from words join entry on entry.id = words.rowid join body using (id)
           where words match ? and words.rowid in (select value from json_each(?))`,
          match,
          wanted,
        )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [summaryOf(row)]
  })
}

function summaryOf(found: z.infer<typeof summaryRow>): HistorySummary {
  const { icon, model, host, excerpt, ...row } = found
  return {
    ...row,
    ...(icon === null ? {} : { icon }),
    ...(model === '' ? {} : { model }),
    ...(host === '' ? {} : { host }),
    excerpt: piecesOf(fromIndex(excerpt)),
  }
}

function piecesOf(marked: string): TextPiece[] {
  const pieces = marked.split(opening).flatMap((part, index) => {
    if (index === 0) return [{ text: part, hit: false }]
    const [hit = '', rest = ''] = part.split(closing)
    return [
      { text: hit, hit: true },
      { text: rest, hit: false },
    ]
  })
  return pieces.filter(({ text }) => text !== '')
}
