import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, CallName, EventName, WindowKind } from '../common/ipc.ts'

/** Puts `window.eyeshot` into the page: the named calls and events of this window, nothing else. */
export function expose<W extends WindowKind>(
  kind: W,
  calls: readonly CallName<W>[],
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
