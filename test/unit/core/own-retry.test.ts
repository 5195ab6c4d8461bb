import { describe, expect, it } from 'vitest'
import type { AnswerEvent } from '../../../common/answer.ts'
import type { Failure } from '../../../common/errors.ts'
import { runConversation } from '../../../main/core/run.ts'
import { answering, explain, FakeRun, watched } from '../../support/fakes.ts'

const limited: Failure = { code: 'rate-limited', message: 'Too many.', status: 429 }

/** Fails as often as there are failures, then answers. */
function failing(deps: FakeRun, ...failures: readonly (readonly AnswerEvent[])[]): void {
  const left = [...failures]
  deps.answer = () => {
    const next = left.shift()
    return next === undefined
      ? answering('At last')()
      : (async function* () {
          yield* next
        })()
  }
}

const failed = (failure: Failure): AnswerEvent => ({ type: 'failed', failure })

describe('asking again by itself', () => {
  it('waits as long as the server says, shows it, and then answers', async () => {
    const deps = new FakeRun()
    failing(deps, [failed({ ...limited, retryAfterMs: 7000 })])
    const { conversation, events } = watched(explain)
    const before = Date.now()
    await runConversation(deps, conversation)
    expect(deps.waits).toEqual([7000])
    const waiting = events.map(({ event }) => event).find(({ type }) => type === 'waiting')
    expect(waiting).toMatchObject({ failure: { code: 'rate-limited' } })
    expect(waiting?.type === 'waiting' && waiting.retryAt).toBeGreaterThanOrEqual(before + 7000)
    expect(conversation.view).toMatchObject({ phase: 'done', text: 'At last' })
    expect(conversation.view.failure).toBeUndefined()
    expect(conversation.view.retryAt).toBeUndefined()
  })

  it('waits longer each time where the server names no time, and gives up after three', async () => {
    const deps = new FakeRun()
    failing(deps, ...Array.from({ length: 9 }, () => [failed(limited)]))
    const { conversation } = watched(explain)
    await runConversation(deps, conversation)
    expect(deps.waits).toEqual([5000, 10_000, 20_000])
    expect(deps.requests).toHaveLength(4)
    expect(conversation.view).toMatchObject({ phase: 'failed', failure: limited })
  })

  it('leaves a wait beyond a minute to the user', async () => {
    const deps = new FakeRun()
    failing(deps, [failed({ ...limited, retryAfterMs: 61_000 })])
    const { conversation } = watched(explain)
    await runConversation(deps, conversation)
    expect(deps.waits).toEqual([])
    expect(conversation.view.phase).toBe('failed')
  })

  it('never asks again once a word came', async () => {
    const deps = new FakeRun()
    failing(deps, [{ type: 'delta', text: 'half' }, failed(limited)])
    const { conversation } = watched(explain)
    await runConversation(deps, conversation)
    expect(deps.requests).toHaveLength(1)
    expect(conversation.view).toMatchObject({ phase: 'failed', text: 'half' })
  })

  it.each<[Failure, number]>([
    [{ code: 'server-error', message: 'Busy.', status: 503 }, 2],
    [{ code: 'server-error', message: 'Overloaded.', status: 529 }, 2],
    [{ code: 'server-error', message: 'Broken.', status: 500 }, 1],
    [{ code: 'server-error', message: 'Late.', status: 504 }, 1],
    [{ code: 'unauthorized', message: 'Key.', status: 401 }, 1],
    [{ code: 'cut-off', message: 'Cut.' }, 1],
  ])('%o is asked %i times', async (failure, times) => {
    const deps = new FakeRun()
    failing(deps, [failed(failure)])
    await runConversation(deps, watched(explain).conversation)
    expect(deps.requests).toHaveLength(times)
  })

  it('ends at once when it is left while it waits, with the failure as it was', async () => {
    const deps = new FakeRun()
    const { conversation } = watched(explain)
    Object.assign(deps, {
      pause: async (_ms: number, signal: AbortSignal) => {
        conversation.stop()
        expect(signal.aborted).toBe(true)
      },
    })
    failing(deps, [failed(limited)])
    await runConversation(deps, conversation)
    expect(deps.requests).toHaveLength(1)
    expect(conversation.view).toMatchObject({ phase: 'failed', failure: limited })
    expect(conversation.view.retryAt).toBeUndefined()
  })
})
