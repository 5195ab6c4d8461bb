// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyView, type Snapshot, type ViewEvent } from '../../../../common/answer-view.ts'
import type { Reply } from '../../../../common/ipc.ts'
import { deferred } from '../../../support/fakes.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { useAnswer } = await import('../../../../renderer/answer/use-answer.ts')

afterEach(() => {
  cleanup()
  bridge.calls.length = 0
})

function snapshotOf(conversationId: number, seq: number, text: string): Snapshot {
  return { conversationId, seq, view: { ...emptyView, text }, pinned: false, private: false }
}

function delta(conversationId: number, seq: number, text: string) {
  const event: ViewEvent = { type: 'delta', text }
  return { conversationId, seq, event }
}

/** The hook, and a way to answer the snapshots that it asks for, one after the other. */
function followed() {
  const asked: ((snapshot: Snapshot) => void)[] = []
  bridge.answer = () => {
    const { promise, resolve } = deferred<Reply<unknown>>()
    asked.push((value) => resolve({ ok: true, value }))
    return promise
  }
  const { result, unmount } = renderHook(useAnswer)
  const reply = (snapshot: Snapshot) => act(async () => asked.shift()?.(snapshot))
  const send = (...events: readonly ReturnType<typeof delta>[]) =>
    act(() => {
      for (const event of events) bridge.send('event', event)
    })
  return { asked, reply, send, result, unmount, text: () => result.current.view.text }
}

describe('useAnswer', () => {
  it('starts from a snapshot and goes on with the events after it', async () => {
    const { reply, send, text } = followed()
    await reply(snapshotOf(1, 3, 'He'))
    send(delta(1, 4, 'll'), delta(1, 5, 'o'))
    expect(text()).toBe('Hello')
    expect(bridge.named('snapshot')).toHaveLength(1)
  })

  it('takes events that came before the snapshot for a part of it', async () => {
    const { reply, send, text } = followed()
    send(delta(1, 2, 'lost'), delta(1, 3, 'twice'))
    await reply(snapshotOf(1, 3, 'He'))
    send(delta(1, 4, 'y'))
    expect(text()).toBe('Hey')
  })

  it('applies an event once, though it comes twice', async () => {
    const { reply, send, text } = followed()
    await reply(snapshotOf(1, 3, 'He'))
    send(delta(1, 3, 'He'), delta(1, 4, 'y'), delta(1, 4, 'y'))
    expect(text()).toBe('Hey')
    expect(bridge.named('snapshot')).toHaveLength(1)
  })

  it('asks for a snapshot where an event is missing, and shows no text with a hole', async () => {
    const { reply, send, text } = followed()
    await reply(snapshotOf(1, 1, 'a'))
    send(delta(1, 3, 'c'))
    expect(text()).toBe('a')
    await reply(snapshotOf(1, 3, 'abc'))
    send(delta(1, 4, 'd'))
    expect(text()).toBe('abcd')
    expect(bridge.named('snapshot')).toHaveLength(2)
  })

  it('asks for a snapshot when the window turns to another conversation', async () => {
    const { reply, send, text } = followed()
    await reply(snapshotOf(1, 5, 'old'))
    send(delta(2, 6, 'not of this one'))
    expect(text()).toBe('old')
    await reply(snapshotOf(2, 6, 'new'))
    expect(text()).toBe('new')
  })

  it('asks again when main says so, also in the moment in which a snapshot arrives', async () => {
    const { asked, reply, text } = followed()
    await act(async () => {
      asked.shift()?.(snapshotOf(1, 1, 'old'))
      // The promise of the call has to settle first, as it does when main sends one after the other.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      bridge.send('reset', null)
    })
    expect(bridge.named('snapshot')).toHaveLength(2)
    await reply(snapshotOf(2, 1, 'new'))
    expect(text()).toBe('new')
  })

  it('listens no longer once the page is gone', async () => {
    const { reply, send, text, unmount } = followed()
    await reply(snapshotOf(1, 1, 'a'))
    unmount()
    send(delta(1, 2, 'b'))
    expect(text()).toBe('a')
  })
})
