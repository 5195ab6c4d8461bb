import type { HistoryQuery } from '../../common/history.ts'
import type { HistoryRecord } from '../core/ports.ts'
import { deleteHistory } from '../node/history/delete-history.ts'
import { problemOf } from '../node/history/problem.ts'
import { type HistoryLimits, HistoryStore } from '../node/history/store.ts'
import { serve } from './serve.ts'

/** What the app sends, besides what each call is about; it is the parent process. */
interface Call {
  readonly folder: string
}

let store: HistoryStore | undefined
let told = 0

/**
 * A handler on the open history: its value, or the problem by its name, with the folders that were
 * put aside since the last reply.
 */
function on<T extends Call>(work: (history: HistoryStore, call: T) => unknown) {
  return async (payload: unknown) => {
    const call = payload as T
    try {
      store ??= new HistoryStore(call.folder)
      const value = work(store, call)
      const aside = store.aside.slice(told)
      told = store.aside.length
      return { value, aside }
    } catch (error) {
      const { kind, message } = problemOf(error)
      return { problem: { kind, message } }
    }
  }
}

serve({
  save: on<Call & { record: HistoryRecord; limits: HistoryLimits }>((history, call) => {
    history.save(call.record)
    history.prune(call.limits, Date.now())
  }),
  find: on<Call & { query: HistoryQuery }>((history, { query }) => history.find(query)),
  summaries: on<Call & { ids: readonly number[]; text: string }>((history, { ids, text }) =>
    history.summaries(ids, text),
  ),
  facets: on((history) => history.facets()),
  entry: on<Call & { id: number }>((history, { id }) => history.entry(id)),
  remove: on<Call & { ids: readonly number[] }>((history, { ids }) => history.remove(ids)),
  removeAll: on((history) => history.removeAll()),
  // Only for a process that was just started.
  deleteAll: async (payload) => {
    try {
      deleteHistory((payload as Call).folder)
      return { aside: [] }
    } catch (error) {
      const { kind, message } = problemOf(error)
      return { problem: { kind, message } }
    }
  },
  prune: on<Call & { limits: HistoryLimits }>((history, { limits }) =>
    history.prune(limits, Date.now()),
  ),
})
