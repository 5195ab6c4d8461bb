/** A call from the parent process; `cancel` as `kind` aborts the call of the same id. */
interface Call {
  readonly id: number
  readonly kind: string
  readonly payload?: unknown
}

type Reply =
  | { readonly id: number; readonly progress: unknown }
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

/** What a utility process has of Electron's `process.parentPort`. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: Reply): void
}

/** `progress` sends a first result ahead of the last one. */
type Handler = (
  payload: unknown,
  signal: AbortSignal,
  progress: (value: unknown) => void,
) => Promise<unknown>

/** The message of a cancelled call's reply. */
const cancelled = 'cancelled'

/**
 * Answers the parent's calls with `handlers`, by kind. Every call gets exactly one reply, also
 * one that fails, is cancelled or names no handler; calls run side by side.
 */
export function serve(handlers: Record<string, Handler>, port: ParentPort = parentPort()): void {
  const running = new Map<number, AbortController>()

  const answer = async (call: Call, signal: AbortSignal): Promise<Reply> => {
    try {
      const handler = Object.hasOwn(handlers, call.kind) ? handlers[call.kind] : undefined
      if (!handler) throw new Error(`no handler for ${call.kind}`)
      const value = await handler(call.payload, signal, (first) => {
        if (!signal.aborted) port.postMessage({ id: call.id, progress: first })
      })
      // A result that comes after the cancel is of no use, and big to send.
      return signal.aborted
        ? { id: call.id, ok: false, message: cancelled }
        : { id: call.id, ok: true, value }
    } catch (error) {
      return { id: call.id, ok: false, message: signal.aborted ? cancelled : messageOf(error) }
    }
  }

  const start = async (call: Call): Promise<void> => {
    const controller = new AbortController()
    running.set(call.id, controller)
    const reply = await answer(call, controller.signal)
    running.delete(call.id)
    port.postMessage(reply)
  }

  port.on('message', ({ data }) => {
    if (!isCall(data)) return
    if (data.kind === 'cancel') running.get(data.id)?.abort()
    else void start(data)
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function isCall(data: unknown): data is Call {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'number' &&
    'kind' in data &&
    typeof data.kind === 'string'
  )
}

function parentPort(): ParentPort {
  const { parentPort: port } = process as { parentPort?: ParentPort }
  if (!port) throw new Error('a worker runs as an Electron utility process only')
  return port
}
