import { type ErrorCode, FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import type { Keychain } from '../core/ports.ts'
import { causesOf } from './causes.ts'
import { appName } from './paths.ts'

export interface KeychainOptions {
  /** How long the keychain may take to answer, in ms. */
  readonly timeoutMs?: number
}

/** The keychain of the operating system: its own on macOS and Windows, Secret Service on Linux. */
export function createKeychain({ timeoutMs = 5000 }: KeychainOptions = {}): Keychain {
  async function use<T>(account: string, action: (entry: Entry) => Promise<T>): Promise<T> {
    // Loaded late, so that a system without the native part can still run everything else.
    const { AsyncEntry } = await import('@napi-rs/keyring')
    // Unpinned, it would silently keep keys in the kernel, where a restart loses them.
    const entry = new AsyncEntry(appName, account, { linux: { store: 'secret-service' } })
    return await withLimit(action(entry), timeoutMs)
  }

  async function change(account: string, action: (entry: Entry) => Promise<unknown>) {
    try {
      await use(account, action)
    } catch (error) {
      throw new FailureError(makeFailure(codeOf(error)))
    }
  }

  return {
    async get(account) {
      try {
        const key = await use(account, (entry) => entry.getPassword())
        return key === null || key === undefined ? { state: 'missing' } : { state: 'found', key }
      } catch (error) {
        if (codeOf(error) === 'keychain-locked') return { state: 'locked' }
        return { state: 'unavailable', reason: causesOf(error)[0]?.message ?? 'it gave no reason' }
      }
    },
    set: (account, key) => change(account, (entry) => entry.setPassword(key)),
    delete: (account) => change(account, (entry) => entry.deletePassword()),
  }
}

interface Entry {
  getPassword(): Promise<string | null | undefined>
  setPassword(key: string): Promise<void>
  deletePassword(): Promise<boolean>
}

/** A native call that has begun cannot be ended, so it is left behind. */
async function withLimit<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    const seconds = Math.round(timeoutMs / 1000)
    timer = setTimeout(() => reject(new Error(`it did not answer within ${seconds} s`)), timeoutMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

function codeOf(error: unknown): ErrorCode {
  const text = causesOf(error)
    .map((cause) => cause.message)
    .join('\n')
  // Linux: a locked collection, or its prompt closed; macOS: interaction not allowed or cancelled.
  return /\blocked\b|prompt|dismissed|access platform storage|interaction|cancell?ed/i.test(text)
    ? 'keychain-locked'
    : 'keychain-unavailable'
}
