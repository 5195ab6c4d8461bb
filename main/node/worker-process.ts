import { createPendingCalls } from './pending-calls.ts'

/** A process that starts with the first call, and leaves when idle. */
export interface WorkerProcess {
  /**
   * Calls the worker. Rejects with an Error when the worker says so, dies, takes longer than
   * `limitMs`, or `signal` aborts; a worker that died or was too slow is started again by the
   * next call.
   *
   * @param limitMs in ms; without, the call may take for ever
   * @param onProgress gets what the worker has ahead of its result
   */
  call(
    kind: string,
    payload: unknown,
    signal: AbortSignal,
    limitMs?: number,
    onProgress?: (value: unknown) => void,
  ): Promise<unknown>
  /** Starts the process now, so that the next call finds it warm. */
  warm(): void
  /** Ends the process; calls under way reject. */
  stop(): void
}

/** What is used of a process that was started. */
export interface Child {
  on(event: 'message', listener: (message: unknown) => void): unknown
  once(event: 'exit', listener: (code?: number) => void): unknown
  postMessage(message: unknown): void
  kill(): unknown
}

interface Options {
  readonly name: string
  /** How long the process stays after its last call, in ms. */
  readonly idleMs: number
  /** How long a call that was cancelled may keep the process busy, in ms. */
  readonly cancelMs?: number
  fork(): Child
  /** Told of a process that ended by itself, with its exit code. */
  readonly onDeath?: (code: number) => void
}

export function createWorkerProcess(options: Options): WorkerProcess {
  const { name, idleMs, cancelMs = 10_000, fork, onDeath } = options
  let child: Child | undefined
  let idleTimer: NodeJS.Timeout | undefined
  const calls = createPendingCalls(() => leaveWhenIdle())

  const leaveWhenIdle = () => {
    clearTimeout(idleTimer)
    idleTimer = setTimeout(() => end(`the ${name} process was stopped`), idleMs)
  }

  // A process that was told to leave takes no call any more, though it may take a moment to go.
  const end = (reason: string) => {
    clearTimeout(idleTimer)
    const leaving = child
    child = undefined
    leaving?.kill()
    calls.rejectAll(reason)
  }

  const start = (): Child => {
    if (child !== undefined) return child
    const started = fork()
    started.on('message', (message) => {
      if (child === started) calls.settle(message)
    })
    started.once('exit', (code = 0) => {
      if (child !== started) return
      child = undefined
      onDeath?.(code)
      calls.rejectAll(`the ${name} process ended unexpectedly`)
    })
    child = started
    return started
  }

  return {
    call: (kind, payload, signal, limitMs, onProgress) => {
      if (signal.aborted) return Promise.reject(new Error('cancelled'))
      clearTimeout(idleTimer)
      const worker = start()
      const { id, result } = calls.add({
        signal,
        limitMs,
        cancelMs,
        onProgress,
        cancel: () => worker.postMessage({ id, kind: 'cancel' }),
        tooSlow: (ms) => {
          if (child !== worker) return
          end(`it took longer than ${Math.round(ms / 1000)} s and was stopped`)
        },
      })
      worker.postMessage({ id, kind, payload })
      return result
    },
    warm() {
      start()
      if (calls.isEmpty()) leaveWhenIdle()
    },
    stop: () => end(`the ${name} process was stopped`),
  }
}
