import { type UtilityProcess, utilityProcess } from 'electron'
import { z } from 'zod'

/** A utility process that starts with the first call, and leaves when idle. */
export interface WorkerProcess {
  /**
   * Calls the worker. Rejects with an Error when the worker says so, dies, or `signal` aborts;
   * a worker that died is started again by the next call.
   */
  call(kind: string, payload: unknown, signal: AbortSignal): Promise<unknown>
  /** Starts the process now, so that the next call finds it warm. */
  warm(): void
  /** Ends the process; calls under way reject. */
  stop(): void
}

const replySchema = z.union([
  z.object({ id: z.number(), ok: z.literal(true), value: z.unknown() }),
  z.object({ id: z.number(), ok: z.literal(false), message: z.string() }),
])

interface Pending {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** @param idleMs how long the process stays after its last call, in ms */
export function createWorkerProcess(name: string, file: string, idleMs: number): WorkerProcess {
  let child: UtilityProcess | undefined
  let lastId = 0
  let idleTimer: NodeJS.Timeout | undefined
  const pending = new Map<number, Pending>()

  const settle = (message: unknown) => {
    const reply = replySchema.parse(message)
    const call = pending.get(reply.id)
    pending.delete(reply.id)
    if (pending.size === 0) leaveWhenIdle()
    if (reply.ok) call?.resolve(reply.value)
    else call?.reject(new Error(reply.message))
  }

  const leaveWhenIdle = () => {
    clearTimeout(idleTimer)
    idleTimer = setTimeout(end, idleMs)
  }

  // A process that was told to leave takes no call any more, though it may take a moment to go.
  const end = () => {
    clearTimeout(idleTimer)
    const leaving = child
    child = undefined
    leaving?.kill()
    rejectAll(`the ${name} process was stopped`)
  }

  const rejectAll = (message: string) => {
    const lost = [...pending.values()]
    pending.clear()
    for (const call of lost) call.reject(new Error(message))
  }

  const start = (): UtilityProcess => {
    if (child !== undefined) return child
    const started = utilityProcess.fork(file, [], { serviceName: name })
    started.on('message', settle)
    started.once('exit', () => {
      if (child !== started) return
      child = undefined
      rejectAll(`the ${name} process ended unexpectedly`)
    })
    child = started
    return started
  }

  return {
    call: (kind, payload, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(new Error('cancelled'))
        clearTimeout(idleTimer)
        lastId += 1
        const id = lastId
        const worker = start()
        const cancel = () => {
          worker.postMessage({ id, kind: 'cancel' })
          if (pending.delete(id)) reject(new Error('cancelled'))
          if (pending.size === 0) leaveWhenIdle()
        }
        signal.addEventListener('abort', cancel, { once: true })
        const forget = () => signal.removeEventListener('abort', cancel)
        pending.set(id, {
          resolve: (value) => {
            forget()
            resolve(value)
          },
          reject: (error) => {
            forget()
            reject(error)
          },
        })
        worker.postMessage({ id, kind, payload })
      }),
    warm() {
      start()
      if (pending.size === 0) leaveWhenIdle()
    },
    stop: end,
  }
}
