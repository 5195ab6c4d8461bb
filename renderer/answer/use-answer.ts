import { useEffect, useReducer } from 'react'
import {
  emptyView,
  type NumberedEvent,
  reduceView,
  type Snapshot,
} from '../../common/answer-view.ts'
import { bridgeOf, fire, unwrap } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/** The last snapshot with the events since; `stale` asks for a new snapshot. */
interface Followed {
  readonly snapshot: Snapshot
  readonly stale: boolean
}

type Message =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly type: 'event'; readonly numbered: NumberedEvent }
  | { readonly type: 'reset' }

const nothing: Snapshot = { conversationId: 0, seq: 0, view: emptyView, pinned: false }

/** Follows the state of this window's answer: a snapshot, then numbered events. */
export function useAnswer(): Snapshot {
  const [{ snapshot, stale }, dispatch] = useReducer(follow, { snapshot: nothing, stale: true })

  useEffect(() => {
    const stopEvents = bridge.on('event', (numbered) => dispatch({ type: 'event', numbered }))
    const stopResets = bridge.on('reset', () => dispatch({ type: 'reset' }))
    return () => {
      stopEvents()
      stopResets()
    }
  }, [])

  useEffect(() => {
    if (!stale) return
    const load = async () => {
      const fresh = await unwrap(bridge.snapshot())
      if (fresh !== undefined) dispatch({ type: 'snapshot', snapshot: fresh })
    }
    fire(load())
  }, [stale])

  return snapshot
}

/** Events up to the snapshot's number are in it already; a gap means that it is out of date. */
export function follow(state: Followed, message: Message): Followed {
  if (message.type === 'snapshot') return { snapshot: message.snapshot, stale: false }
  if (message.type === 'reset') return { ...state, stale: true }
  const { conversationId, seq, event } = message.numbered
  const { snapshot } = state
  if (conversationId !== snapshot.conversationId) return { ...state, stale: true }
  if (seq <= snapshot.seq) return state
  if (seq > snapshot.seq + 1) return { ...state, stale: true }
  return { ...state, snapshot: { ...snapshot, seq, view: reduceView(snapshot.view, event) } }
}
