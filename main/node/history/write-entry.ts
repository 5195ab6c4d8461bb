import { z } from 'zod'
import { currentTurn } from '../../../common/answer-view.ts'
import { forIndex } from '../../core/history/query.ts'
import { bodyOf } from '../../core/history/record.ts'
import type { HistoryRecord } from '../../core/ports.ts'
import { linkTargets, plainAnswer } from './plain-answer.ts'
import type { Sql } from './sql.ts'

/** Characters of an answer that the list shows. */
const excerptLength = 200

const idRow = z.object({ id: z.number() })

/**
 * Writes an answer down, in the place of what had its key; returns its id. The caller holds it
 * together with the pictures in one transaction.
 */
export function writeEntry(sql: Sql, record: HistoryRecord): number {
  const { key, at, durationMs, action, view } = record
  const { asked, question = '', turns } = view
  const all = [...turns, currentTurn(view)]
  const texts = all.map((turn) => withoutControls(plainAnswer(turn, asked.local)))
  const model = asked.model ?? ''
  const host = asked.host ?? ''
  const row = sql.first(
    idRow,
    `insert into entry (key, at, duration, action, title, model, host, phase, excerpt)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (key) do update set at = excluded.at, duration = excluded.duration,
       action = excluded.action, title = excluded.title, model = excluded.model,
       host = excluded.host, phase = excluded.phase, excerpt = excluded.excerpt
     returning id`,
    key,
    at,
    durationMs,
    action.id,
    asked.action,
    model,
    host,
    view.phase,
    (texts.at(-1) ?? '').slice(0, excerptLength),
  )
  if (row === undefined) throw new Error('nothing was written')
  const { id } = row
  sql.run(
    'insert into body (id, json) values (?, ?) on conflict do update set json = excluded.json',
    id,
    bodyOf(record),
  )
  const asking = [...turns.map((turn) => turn.question ?? ''), question].join('\n')
  const links = all.map(({ text }) => withoutControls(linkTargets(text)))
  const answers = [...texts, ...links].filter((part) => part !== '').join('\n')
  sql.run('delete from words where rowid = ?', id)
  sql.run(
    'insert into words (rowid, answer, question, about) values (?, ?, ?, ?)',
    id,
    forIndex(answers),
    forIndex(withoutControls(asking)),
    forIndex([asked.action, asked.provider ?? '', model, host].join('\n')),
  )
  return id
}

/** Without signs that nobody sees, among them those that mark what was found. */
function withoutControls(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, ' ')
}
