import { join } from 'node:path'
import { app } from 'electron'
import type { WorkerName } from '../core/log-events.ts'
import { createWorkerProcess } from '../platform/worker-process.ts'

/** The processes that the app works with; each starts when needed and leaves when idle. */
export function createWorkers() {
  const workers = {
    imaging: worker('imaging', 60_000),
    ocr: worker('ocr', 120_000),
    pictures: worker('pictures', 30_000),
    history: worker('history', 60_000),
    keychain: worker('keychain', 60_000),
  }
  const stop = () => {
    for (const one of Object.values(workers)) one.stop()
  }
  return { ...workers, stop }
}

/** @param idleMs how long it stays after its last call, in ms */
function worker(name: WorkerName, idleMs: number) {
  const file = join(app.getAppPath(), `out/main/${name}.js`)
  return createWorkerProcess(name, file, idleMs)
}
