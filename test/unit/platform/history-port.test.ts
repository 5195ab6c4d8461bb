import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../common/settings.ts'
import { createWorkerProcess } from '../../../main/node/worker-process.ts'
import { historyPort } from '../../../main/platform/history-port.ts'
import { recordOf } from '../../support/history.ts'

/** A process that gives no answer, or one to each call. */
class FakeChild extends EventEmitter {
  readonly kill = vi.fn()
  private readonly hangs: boolean

  constructor(hangs: boolean) {
    super()
    this.hangs = hangs
  }

  postMessage(message: unknown): void {
    const { id } = message as { id: number }
    if (!this.hangs) this.emit('message', { id, ok: true, value: { value: 1, aside: [] } })
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('keeps an answer by another process where the first one hangs', async () => {
  const children = [new FakeChild(true), new FakeChild(false)]
  const fork = vi.fn(() => children[fork.mock.calls.length - 1] ?? new FakeChild(false))
  const port = historyPort({
    worker: createWorkerProcess({ name: 'history', idleMs: 60_000, fork }),
    folder: '/nowhere',
    limits: () => defaultSettings('linux').history,
    changed: vi.fn(),
  })
  const saved = port.save(recordOf('a', 'The answer'))
  await vi.advanceTimersByTimeAsync(9_000)
  expect(fork).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2_000)
  await saved
  expect(fork).toHaveBeenCalledTimes(2)
  expect(children[0]?.kill).toHaveBeenCalled()
  expect(port.notices()).toEqual([])
})
