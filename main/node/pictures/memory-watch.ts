import { Worker } from 'node:worker_threads'

/** Memory at which the decoding process ends itself, in bytes. */
const memoryLimit = 2_500_000_000

/**
 * Ends this process where it takes more memory than a picture may. A decoder blocks its thread, so
 * another one looks.
 */
export function watchMemory(): void {
  const look = `const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL')
}, 50)`
  new Worker(look, { eval: true, workerData: memoryLimit }).unref()
}
