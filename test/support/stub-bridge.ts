import type { Reply } from '../../common/ipc.ts'

/** What a page called, in order. */
export interface StubbedCall {
  readonly name: string
  readonly argument: unknown
}

export interface StubBridge {
  readonly calls: StubbedCall[]
  /** What main answers; every call succeeds without a value where nothing else is set. */
  answer: (name: string, argument: unknown) => Promise<Reply<unknown>>
  /** Sends an event of main to the page. */
  send(event: string, payload: unknown): void
  named(name: string): readonly unknown[]
}

/** Puts a `window.eyeshot` into the page; call it before a component is imported. */
export function stubBridge(): StubBridge {
  const listeners = new Map<string, Set<(payload: unknown) => void>>()
  const stub: StubBridge = {
    calls: [],
    answer: async () => ({ ok: true, value: undefined }),
    send: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload)
    },
    named: (name) =>
      stub.calls.filter((call) => call.name === name).map(({ argument }) => argument),
  }
  const on = (event: string, listener: (payload: unknown) => void) => {
    const all = listeners.get(event) ?? new Set()
    listeners.set(event, all.add(listener))
    return () => all.delete(listener)
  }
  const call = (name: string) => (argument: unknown) => {
    stub.calls.push({ name, argument })
    return stub.answer(name, argument)
  }
  const eyeshot = new Proxy({}, { get: (_, name: string) => (name === 'on' ? on : call(name)) })
  Object.assign(window, { eyeshot })
  return stub
}
