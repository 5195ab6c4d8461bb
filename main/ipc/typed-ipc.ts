import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type {
  CallName,
  Calls,
  EventName,
  Reply,
  WindowEvents,
  WindowKind,
} from '../../common/ipc.ts'
import { callSchemas } from '../../common/schemas.ts'
import { toFailure } from '../core/to-failure.ts'
import { log } from '../platform/log.ts'
import { kindOf, pageUrl } from '../windows/create-window.ts'

/** One handler per call; the first argument is the window that called. */
export type Handlers<W extends WindowKind> = {
  readonly [C in CallName<W>]: Calls[W][C] extends (...parameters: infer P) => infer R
    ? (sender: WebContents, ...parameters: P) => R | Promise<R>
    : never
}

type AnyHandler = (sender: WebContents, argument: unknown) => unknown

/** Answers a window's calls: the sender is checked, the argument parsed, then it is handled. */
export function handleCalls<W extends WindowKind>(kind: W, handlers: Handlers<W>): void {
  for (const name of Object.keys(handlers) as CallName<W>[]) {
    const handler = handlers[name] as AnyHandler
    const schema = callSchemas[kind][name]
    ipcMain.handle(`${kind}:${name}`, async (event, argument: unknown): Promise<Reply<unknown>> => {
      if (!isTrusted(event, kind)) return refuse('This window may not do that.')
      const parsed = schema.safeParse(argument)
      if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? 'That does not fit.')
      try {
        return { ok: true, value: await handler(event.sender, parsed.data) }
      } catch (error) {
        const failure = toFailure(error)
        log({ event: 'call-failed', window: kind, call: name, code: failure.code })
        return { ok: false, failure }
      }
    })
  }
}

/** Tells a window something; nothing happens where it is gone. */
export function send<W extends WindowKind, E extends EventName<W>>(
  target: WebContents,
  kind: W,
  event: E,
  payload: WindowEvents<W>[E],
): void {
  if (!target.isDestroyed()) target.send(`${kind}:${event}`, payload)
}

/** Takes away what packages listen to by themselves, without a check of who calls. */
export function closeLooseChannels(): void {
  for (const name of ipcMain.eventNames()) ipcMain.removeAllListeners(String(name))
}

function isTrusted(event: IpcMainInvokeEvent, kind: WindowKind): boolean {
  const frame = event.senderFrame
  return (
    frame !== null &&
    frame === event.sender.mainFrame &&
    frame.url === pageUrl(kind) &&
    kindOf(event.sender.id) === kind
  )
}

function refuse(message: string): Reply<unknown> {
  return { ok: false, failure: { code: 'invalid-input', message } }
}
