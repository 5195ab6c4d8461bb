import { setTimeout as wait } from 'node:timers/promises'

/** Resolves after so many ms, and at once on abort. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined)
}
