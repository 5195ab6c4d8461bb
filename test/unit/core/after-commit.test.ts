import { describe, expect, it } from 'vitest'
import type { ViewEvent } from '../../../common/answer-view.ts'
import { afterCommit } from '../../../main/core/after-commit.ts'

const numbered = (seq: number, event: ViewEvent) => ({ conversationId: 1, seq, event })
const delta = (seq: number) => numbered(seq, { type: 'delta', text: 'x' })
const done = (seq: number) => numbered(seq, { type: 'done', finish: 'stop' })

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}

function start(results: (Promise<void> | undefined)[]) {
  const handed: number[] = []
  const listener = afterCommit(
    ({ seq }) => void handed.push(seq),
    () => results.shift(),
  )
  return { handed, listener }
}

describe('afterCommit', () => {
  it('holds the end, and what comes after it, until the answer is kept', async () => {
    const commit = deferred()
    const { handed, listener } = start([commit.promise])
    for (const event of [delta(1), done(2), numbered(3, { type: 'copied' }), delta(4)]) {
      listener(event)
    }
    expect(handed).toEqual([1])
    commit.resolve()
    await commit.promise
    await Promise.resolve()
    expect(handed).toEqual([1, 2, 3, 4])
  })

  it('holds a second end in its turn', async () => {
    const first = deferred()
    const second = deferred()
    const { handed, listener } = start([first.promise, second.promise])
    for (const event of [done(1), delta(2), done(3), delta(4)]) listener(event)
    first.resolve()
    await new Promise((resolve) => setTimeout(resolve))
    expect(handed).toEqual([1, 2])
    second.resolve()
    await new Promise((resolve) => setTimeout(resolve))
    expect(handed).toEqual([1, 2, 3, 4])
  })

  it('hands on at once where nothing is kept, and where keeping it failed', async () => {
    const { handed, listener } = start([undefined, Promise.reject(new Error('no room'))])
    listener(done(1))
    expect(handed).toEqual([1])
    listener(done(2))
    await new Promise((resolve) => setTimeout(resolve))
    expect(handed).toEqual([1, 2])
  })
})
