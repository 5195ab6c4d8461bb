import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

/** How long one look at the processors takes, in ms, and the share of them that rest may take. */
const lookMs = 250
const restShare = 0.08
/** So many looks in a row must find rest. */
const looks = 2
const limitMs = 20_000

/** Waits until the processors rest, so that nobody is timed beside what another left to be done. */
export async function idleMachine(): Promise<void> {
  const end = performance.now() + limitMs
  for (let rested = 0; rested < looks && performance.now() < end; ) {
    const before = times()
    await wait(lookMs)
    const after = times()
    const share = (after.busy - before.busy) / (after.all - before.all)
    rested = share < restShare ? rested + 1 : 0
  }
}

/** Of all processors since they were switched on, in ms. */
function times(): { readonly busy: number; readonly all: number } {
  let idle = 0
  let all = 0
  for (const { times } of cpus()) {
    idle += times.idle
    all += Object.values(times).reduce((sum, time) => sum + time, 0)
  }
  return { busy: all - idle, all }
}
