import { z } from 'zod'
import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import type { Keychain } from '../core/ports.ts'
import type { WorkerProcess } from '../node/worker-process.ts'

/** How long the keychain may take, in ms: it may be asking the user for the password. */
const limitMs = 60_000

/** How long it may take until that is told, in ms. */
const slowMs = 1000

const lookupSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('found'), key: z.string() }),
  z.object({ state: z.literal('missing') }),
  z.object({ state: z.literal('locked') }),
  z.object({ state: z.literal('unavailable'), reason: z.string() }),
])

const outcomeSchema = z.enum(['keychain-locked', 'keychain-unavailable']).nullable()

/** The keychain, reached by a process of its own: while it waits, the app goes on. */
export function keychainPort(worker: WorkerProcess): Keychain {
  const call = (kind: string, payload: unknown) =>
    worker.call(kind, payload, new AbortController().signal, limitMs)
  const change = async (kind: string, payload: unknown) => {
    const outcome = await call(kind, payload).then(
      (value) => outcomeSchema.parse(value),
      () => 'keychain-unavailable' as const,
    )
    if (outcome !== null) throw new FailureError(makeFailure(outcome))
  }
  return {
    async get(account, onSlow) {
      const slow = onSlow && setTimeout(onSlow, slowMs)
      try {
        return lookupSchema.parse(await call('get', { account }))
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return { state: 'unavailable', reason }
      } finally {
        clearTimeout(slow)
      }
    },
    set: (account, key) => change('set', { account, key }),
    delete: (account) => change('delete', { account }),
  }
}
