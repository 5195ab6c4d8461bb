import { z } from 'zod'
import { FailureError } from '../../common/errors.ts'
import { createKeychain } from '../node/keychain.ts'
import { serve } from './serve.ts'

// A call of the native part can block its whole process, so it has one of its own. Its parent sets
// the limit, and ends the process where that is passed.
const keychain = createKeychain({ timeoutMs: 600_000 })

const callSchema = z.object({ account: z.string(), key: z.string().optional() })

serve({
  get: (payload) => keychain.get(callSchema.parse(payload).account),
  set: (payload) => {
    const { account, key = '' } = callSchema.parse(payload)
    return outcomeOf(keychain.set(account, key))
  },
  delete: (payload) => outcomeOf(keychain.delete(callSchema.parse(payload).account)),
})

/** null, or the code of the failure: an error would arrive without it. */
async function outcomeOf(change: Promise<void>): Promise<string | null> {
  try {
    await change
    return null
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code
    throw error
  }
}
