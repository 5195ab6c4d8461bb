import { z } from 'zod'

const replySchema = z.union([
  z.object({ id: z.number(), progress: z.unknown() }).strict(),
  z.object({ id: z.number(), ok: z.literal(true), value: z.unknown() }),
  z.object({ id: z.number(), ok: z.literal(false), message: z.string() }),
])

interface NewCall {
  readonly signal: AbortSignal
  /** In ms; undefined is for ever. */
  readonly limitMs: number | undefined
  /** How long a cancelled call may stay unanswered, in ms. */
  readonly cancelMs: number
  /** Gets what the worker has ahead of its result. */
  readonly onProgress: ((value: unknown) => void) | undefined
  /** Tells the worker that the call's result is of no use any more. */
  cancel(): void
  /** The worker did not answer for `ms`, whether the call was cancelled or not. */
  tooSlow(ms: number): void
}

interface Pending {
  readonly onProgress: ((value: unknown) => void) | undefined
  resolve(value: unknown): void
  reject(error: Error): void
  /** Ends the watch over the time and the signal. */
  release(): void
}

/** The calls that a worker has not answered yet, by id. */
export interface PendingCalls {
  add(call: NewCall): { readonly id: number; readonly result: Promise<unknown> }
  /** Takes a worker's reply. Throws where it is none. */
  settle(message: unknown): void
  rejectAll(message: string): void
  isEmpty(): boolean
}

/** @param onEmpty called when the last call was answered */
export function createPendingCalls(onEmpty: () => void): PendingCalls {
  const pending = new Map<number, Pending>()
  let lastId = 0

  return {
    add({ signal, limitMs, cancelMs, onProgress, cancel, tooSlow }) {
      lastId += 1
      const id = lastId
      const watch = (ms: number) => setTimeout(() => tooSlow(ms), ms)
      let timer = limitMs === undefined ? undefined : watch(limitMs)
      const result = new Promise<unknown>((resolve, reject) => {
        const onAbort = () => {
          reject(new Error('cancelled'))
          clearTimeout(timer)
          timer = watch(cancelMs)
          cancel()
        }
        signal.addEventListener('abort', onAbort, { once: true })
        const release = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', onAbort)
        }
        pending.set(id, { onProgress, resolve, reject, release })
      })
      return { id, result }
    },
    settle(message) {
      const reply = replySchema.parse(message)
      const call = pending.get(reply.id)
      if ('progress' in reply) {
        call?.onProgress?.(reply.progress)
        return
      }
      pending.delete(reply.id)
      call?.release()
      if (reply.ok) call?.resolve(reply.value)
      else call?.reject(new Error(reply.message))
      if (pending.size === 0) onEmpty()
    },
    rejectAll(message) {
      const lost = [...pending.values()]
      pending.clear()
      for (const call of lost) {
        call.release()
        call.reject(new Error(message))
      }
    },
    isEmpty: () => pending.size === 0,
  }
}
