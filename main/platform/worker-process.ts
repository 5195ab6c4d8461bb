import { utilityProcess } from 'electron'
import type { WorkerName } from '../core/log-events.ts'
import { createWorkerProcess as create, type WorkerProcess } from '../node/worker-process.ts'
import { log } from './log.ts'

/** @param idleMs how long the process stays after its last call, in ms */
export function createWorkerProcess(
  worker: WorkerName,
  file: string,
  idleMs: number,
): WorkerProcess {
  const name = `eyeshot ${worker}`
  return create({
    name,
    idleMs,
    fork: () => utilityProcess.fork(file, [], { serviceName: name }),
    onDeath: (exit) => log({ event: 'worker-died', worker, exit }),
  })
}
