import { utilityProcess } from 'electron'
import { createWorkerProcess as create, type WorkerProcess } from '../node/worker-process.ts'

/** @param idleMs how long the process stays after its last call, in ms */
export function createWorkerProcess(name: string, file: string, idleMs: number): WorkerProcess {
  return create({ name, idleMs, fork: () => utilityProcess.fork(file, [], { serviceName: name }) })
}
