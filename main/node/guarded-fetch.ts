import { FailureError } from '../../common/errors.ts'
import { connectionRefusal } from '../core/local-only.ts'

/**
 * A `fetch` that local-only mode can close: beyond loopback it throws a FailureError (`local-only`)
 * before anything is sent.
 */
export function guardedFetch(
  fetch: typeof globalThis.fetch,
  localOnly: () => boolean,
): typeof globalThis.fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const refusal = connectionRefusal(url, localOnly())
    if (refusal !== undefined) throw new FailureError(refusal)
    return await fetch(input, init)
  }
}

/** Keeps loopback out of the proxy that newer versions of Node take from the environment. */
export function spareLoopback(env: Record<string, string | undefined>): void {
  for (const name of ['NO_PROXY', 'no_proxy']) {
    env[name] = [env[name], 'localhost', '127.0.0.1', '[::1]'].filter(Boolean).join(',')
  }
}
