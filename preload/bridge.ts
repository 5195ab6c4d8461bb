import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, CallName, EventName, WindowKind } from '../common/ipc.ts'

/** Names that are all there are; one that is missing is an error of types. */
type All<Names extends string, Given extends readonly Names[]> = [Names] extends [Given[number]]
  ? Given
  : readonly ['missing', Exclude<Names, Given[number]>]

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
