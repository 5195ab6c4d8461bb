import { existsSync } from 'node:fs'
import { z } from 'zod'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { iconNames } from '../../common/icons.ts'
import type { HistorySettings } from '../../common/settings.ts'
import { keptAnswer, parseBody } from '../core/history/record.ts'
import type { History } from '../core/ports.ts'
import type { WorkerProcess } from '../node/worker-process.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const problemSchema = z.object({
  kind: z.enum(['newer', 'full', 'unwritable', 'damaged', 'other']),
  message: z.string(),
})
const replySchema = z.union([
  z.object({ problem: problemSchema }),
  z.object({ value: z.unknown(), aside: z.array(z.string()) }),
])
const entrySchema = z.object({
  id: z.number(),
  key: z.string(),
  at: z.number(),
  durationMs: z.number(),
  json: z.string(),
  pictures: z.array(bytes.nullable()),
})
const idsSchema = z.array(z.number())
const summariesSchema = z.array(
  z.object({
    id: z.number(),
    at: z.number(),
    title: z.string(),
    icon: z.enum(iconNames).exactOptional(),
    model: z.string().exactOptional(),
    host: z.string().exactOptional(),
    phase: z.enum(['idle', 'working', 'streaming', 'done', 'stopped', 'failed']),
    excerpt: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  }),
)
const facetsSchema = z.object({
  actions: z.array(z.object({ id: z.string(), title: z.string() })),
  models: z.array(z.string()),
  total: z.number(),
})

export interface HistoryPort extends History {
  /** What went wrong with the history that the user should know. */
  notices(): readonly string[]
}

export interface HistoryPortDeps {
  readonly worker: WorkerProcess
  /** Of the database and the pictures. */
  readonly folder: string
  readonly limits: () => HistorySettings
  /** Called after every change of the answers that are kept, or of the notices. */
  readonly changed: () => void
}

/** How long a call may take, in ms; removing all of a large history takes some seconds. */
const limitMs = 120_000
/** How long keeping one answer may: it takes some ms, and quitting waits for it. */
const saveLimitMs = 10_000

/** The history, served by its own process: neither a slow disk nor a crash in it stops the app. */
export function historyPort({ worker, folder, limits, changed }: HistoryPortDeps): HistoryPort {
  const never = new AbortController().signal
  const asides: string[] = []
  let trouble: string | undefined

  const ask = async (kind: string, payload: object = {}) => {
    const limit = kind === 'save' ? saveLimitMs : limitMs
    return replySchema.parse(
      await worker.call(kind, { folder, ...payload }, never, limit).catch((error: unknown) => ({
        problem: { kind: 'other', message: error instanceof Error ? error.message : String(error) },
      })),
    )
  }
  const call = async (kind: string, payload: object = {}): Promise<unknown> => {
    const reply = await ask(kind, payload)
    if ('problem' in reply) throw failureOf(sentenceOf(reply.problem, kind))
    const isNews = reply.aside.length > 0 || trouble !== undefined
    asides.push(...reply.aside)
    trouble = undefined
    if (isNews) changed()
    return reply.value
  }
  const write = async (kind: string, payload: object): Promise<void> => {
    try {
      await call(kind, payload)
    } catch (error) {
      trouble = error instanceof FailureError ? error.message : String(error)
      throw error
    } finally {
      changed()
    }
  }
  return {
    // A process that was killed is started again; under the same key it is still one answer.
    save: async (record) => {
      const payload = { record, limits: limits() }
      await call('save', payload).then(changed, () => write('save', payload))
    },
    warm: () => worker.warm(),
    find: async (query) => idsSchema.parse(await call('find', { query })),
    summaries: async (ids, text) => summariesSchema.parse(await call('summaries', { ids, text })),
    facets: async () => facetsSchema.parse(await call('facets')),
    entry: async (id) => {
      const found = await call('entry', { id })
      if (found === undefined) return undefined
      const { json, pictures, ...row } = entrySchema.parse(found)
      return keptAnswer(row, parseBody(json), pictures)
    },
    remove: (ids) => write('remove', { ids }),
    removeAll: async () => {
      const reply = await ask('removeAll')
      const isFull = 'problem' in reply && reply.problem.kind === 'full'
      // By its files it can go all the same, once no process has them open.
      if (isFull) worker.stop()
      await write(isFull ? 'deleteAll' : 'removeAll', {})
    },
    prune: async (wanted) => {
      // Where nothing was ever kept there is nothing to begin with.
      if (existsSync(folder)) await write('prune', { limits: wanted })
    },
    notices: () => [
      ...asides.map((path) =>
        t('The history could not be read and was kept as {{path}}. A new one was begun.', { path }),
      ),
      ...(trouble === undefined ? [] : [trouble]),
    ],
  }
}

function sentenceOf({ kind, message }: z.infer<typeof problemSchema>, call: string): string {
  switch (kind) {
    case 'newer':
      return t('The history is of a newer Eyeshot, so it is off and left as it is. Update Eyeshot.')
    case 'full':
      if (call !== 'save') {
        return t(
          'The disk is full, so the history could not be changed. Make room on the disk, or remove all of the history.',
        )
      }
      return t('The disk is full, so the last answer is not in the history. Make room on the disk.')
    case 'unwritable':
      return t('The history cannot be written ({{detail}}). Check the rights of its folder.', {
        detail: message,
      })
    case 'damaged':
    case 'other':
      return t('The history could not be reached ({{detail}}). Try again.', { detail: message })
  }
}

function failureOf(message: string): FailureError {
  return new FailureError({ code: 'history-failed', message })
}
