import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { readingLimit } from '../../main/core/ocr/time-limit.ts'
import { createWorkerProcess } from '../../main/node/worker-process.ts'

const file = fileURLToPath(new URL('../support/echo-worker.mjs', import.meta.url))
const started: ChildProcess[] = []
const never = new AbortController().signal
const replySchema = z.object({ payload: z.unknown(), pid: z.number() })

function worker({ idleMs = 60_000, cancelMs = 60_000 } = {}) {
  const made = createWorkerProcess({
    name: 'test',
    idleMs,
    cancelMs,
    fork: () => {
      const child = fork(file)
      started.push(child)
      return {
        on: (event, listener) => child.on(event, listener),
        once: (event, listener) => child.once(event, listener),
        postMessage: (message) => child.send(message as object),
        kill: () => child.kill('SIGKILL'),
      }
    },
  })
  const echo = async (payload: string) => replySchema.parse(await made.call('echo', payload, never))
  return { ...made, echo }
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

test('one process answers all calls', async () => {
  const { call, echo } = worker()
  const [first, second] = await Promise.all([echo('a'), echo('b')])
  expect(first.payload).toBe('a')
  expect(second).toEqual({ payload: 'b', pid: first.pid })
  await expect(call('fail', undefined, never)).rejects.toThrow('no luck')
})

test('a call over its limit kills the process, and the next starts a new one', async () => {
  const { call, echo } = worker()
  const { pid } = await echo('a')
  await expect(call('hang', undefined, never, 300)).rejects.toThrow(
    'it took longer than 0 s and was stopped',
  )
  const again = await echo('b')
  expect(again.payload).toBe('b')
  expect(again.pid).not.toBe(pid)
  expect(started).toHaveLength(2)
  expect(started[0]?.killed).toBe(true)
})

test('a call within its limit leaves no watch behind', async () => {
  const { call, echo } = worker()
  const { pid } = replySchema.parse(await call('echo', 'a', never, 500))
  await delay(700)
  expect((await echo('b')).pid).toBe(pid)
})

test('a process that dies rejects its calls and is started again', async () => {
  const { call, echo } = worker()
  await expect(call('die', undefined, never)).rejects.toThrow('ended unexpectedly')
  expect((await echo('a')).payload).toBe('a')
})

test('a cancelled call rejects at once; if the process hangs in it, that is killed', async () => {
  const { call, echo } = worker({ cancelMs: 200 })
  const { pid } = await echo('a')
  const controller = new AbortController()
  const hanging = call('hang', undefined, controller.signal)
  const start = performance.now()
  setTimeout(() => controller.abort(), 50)
  await expect(hanging).rejects.toThrow('cancelled')
  expect(performance.now() - start).toBeLessThan(200)
  if (started[0]) await once(started[0], 'exit')
  expect((await echo('b')).pid).not.toBe(pid)
})

test('an idle process leaves', async () => {
  const { warm, echo } = worker({ idleMs: 100 })
  await echo('a')
  if (started[0]) await once(started[0], 'exit')
  warm()
  if (started[1]) await once(started[1], 'exit')
  expect(started).toHaveLength(2)
})

test('larger pictures may take longer', () => {
  expect(readingLimit({ width: 1000, height: 1000 })).toBe(45_000)
  expect(readingLimit({ width: 8000, height: 2500 })).toBe(330_000)
})
