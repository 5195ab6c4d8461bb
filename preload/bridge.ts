import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, CallName, EventName, WindowEvents, WindowKind } from '../common/ipc.ts'

/** Names that are all there are; one that is missing is an error of types. */
type All<Names extends string, Given extends readonly Names[]> = [Names] extends [Given[number]]
  ? Given
  : readonly ['missing', Exclude<Names, Given[number]>]

/** The page's window; the rest of its names are of no use here. */
declare const window: {
  postMessage(message: unknown, origin: string, transfer: readonly ArrayBufferLike[]): void
}

/** Puts `window.eyeshot` into the page: the named calls and events of this window, nothing else. */
export function expose<W extends WindowKind, const C extends readonly CallName<W>[]>(
  kind: W,
  calls: C & All<CallName<W>, C>,
  events: readonly EventName<W>[],
): void {
  const entries = calls.map((name) => [
    name,
    (argument: unknown) => ipcRenderer.invoke(`${kind}:${name}`, argument),
  ])
  const on = (event: EventName<W>, listener: (payload: unknown) => void) => {
    if (event !== 'appearance' && !events.includes(event)) throw new Error(`no event ${event}`)
    const forward = (_: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(`${kind}:${event}`, forward)
    return () => {
      ipcRenderer.removeListener(`${kind}:${event}`, forward)
    }
  }
  const bridge = { ...Object.fromEntries(entries), on } as Bridge<W>
  contextBridge.exposeInMainWorld('eyeshot', bridge)
}

/**
 * Gives an event with pixels to the page as a message to its window. The bridge would copy them once
 * more; here the page takes over the very memory.
 */
export function handOver<W extends WindowKind>(
  kind: W,
  event: {
    [E in EventName<W>]: WindowEvents<W>[E] extends { data: Uint32Array } ? E : never
  }[EventName<W>],
): void {
  ipcRenderer.on(`${kind}:${event}`, (_, payload: { readonly data: Uint32Array }) => {
    window.postMessage(payload, '/', [payload.data.buffer])
  })
}
