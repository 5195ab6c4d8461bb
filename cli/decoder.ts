import { fork } from 'node:child_process'
import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import type { PictureDecoder } from '../main/core/ports.ts'
import { watchMemory } from '../main/node/pictures/memory-watch.ts'
import { createPictureDecoder } from '../main/node/pictures/picture-decoder.ts'
import { answerDecode } from '../main/node/pictures/serve-decoder.ts'
import { createWorkerProcess } from '../main/node/worker-process.ts'
import { serve } from '../main/workers/serve.ts'

/** A decoder in a process of its own, which a hostile file may kill; `stop` ends it. */
export function forkDecoder(): PictureDecoder & { stop(): void } {
  const worker = createWorkerProcess({
    name: 'picture',
    idleMs: 60_000,
    fork: () => {
      const child = fork(process.argv[1] ?? '', ['decode-pictures'], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      // A child that is gone refuses messages; its end is told by `exit`.
      child.on('error', () => undefined)
      return {
        on: (event, listener) => child.on(event, listener),
        once: (event, listener) => child.once(event, listener),
        postMessage: (message) => child.send(message as object, () => undefined),
        kill: () => child.kill('SIGKILL'),
      }
    },
  })
  return { ...createPictureDecoder(worker), stop: () => worker.stop() }
}

/** Decodes what the parent process sends, until that is gone. */
export function serveDecoder(): Promise<ExitCode> {
  watchMemory()
  serve(
    { decode: answerDecode },
    {
      on: (_, listener) => process.on('message', (data) => listener({ data })),
      postMessage: (message) => process.send?.(message),
    },
  )
  return new Promise((resolve) => process.once('disconnect', () => resolve(exitCode.done)))
}
