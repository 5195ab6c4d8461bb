import type { Failure } from '../../common/errors.ts'
import type { Bridge, Reply, WindowKind } from '../../common/ipc.ts'

/** What the preload script of this window gave the page. */
export function bridgeOf<W extends WindowKind>(): Bridge<W> {
  return (window as unknown as { readonly eyeshot: Bridge<W> }).eyeshot
}

/** An expected failure of a call, with its code. */
export class CallError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** The value of a call. Throws a CallError where main answered with a failure. */
export async function unwrap<T>(call: Promise<Reply<T>>): Promise<T> {
  const reply = await call
  if (!reply.ok) throw new CallError(reply.failure)
  return reply.value
}

/** Makes a call whose result does not matter to the page; what fails shows up as an event. */
export function fire(call: Promise<unknown>): void {
  call.catch((error: unknown) => console.error(error))
}
