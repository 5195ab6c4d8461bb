import { useEffect, useReducer } from 'react'
import {
  emptyView,
  type NumberedEvent,
  reduceView,
  type Snapshot,
} from '../../common/answer-view.ts'
import { bridgeOf, fire, unwrap } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/** The last snapshot with the events since; a new one is on its way while it is `stale`. */
interface Followed {
  readonly snapshot: Snapshot
  readonly stale: boolean
  /** Counts the snapshots that were asked for. React may skip a state, so a flag is not enough. */
  readonly asked: number
}

type Message =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot; readonly asked: number }
  | { readonly type: 'event'; readonly numbered: NumberedEvent }
  | { readonly type: 'reset' }

const nothing: Snapshot = {
  conversationId: 0,
  seq: 0,
  view: emptyView,
  pinned: false,
  private: false,
}
const unasked: Followed = { snapshot: nothing, stale: true, asked: 1 }

/** Follows the state of this window's answer: a snapshot, then numbered events. */
export function useAnswer(): Snapshot {
  const [{ snapshot, asked }, dispatch] = useReducer(follow, unasked)

  useEffect(() => {
    const stopEvents = bridge.on('event', (numbered) => dispatch({ type: 'event', numbered }))
    const stopResets = bridge.on('reset', () => dispatch({ type: 'reset' }))
    return () => {
      stopEvents()
      stopResets()
    }
  }, [])

  useEffect(() => {
    const load = async () => {
      const fresh = await unwrap(bridge.snapshot())
      if (fresh !== undefined) dispatch({ type: 'snapshot', snapshot: fresh, asked })
    }
    fire(load())
  }, [asked])

  return snapshot
}

/** Events up to the snapshot's number are in it already; a gap means that it is out of date. */
export function follow(state: Followed, message: Message): Followed {
  const { snapshot, stale, asked } = state
  const again = { snapshot, stale: true, asked: asked + 1 }
  if (message.type === 'reset') return again
  if (message.type === 'snapshot') {
    return message.asked === asked ? { snapshot: message.snapshot, stale: false, asked } : state
  }
  const { conversationId, seq, event } = message.numbered
  if (conversationId === snapshot.conversationId && seq <= snapshot.seq) return state
  if (conversationId !== snapshot.conversationId || seq > snapshot.seq + 1) {
    // What comes before a snapshot that was asked for is in it.
    return stale ? state : again
  }
  return { ...state, snapshot: { ...snapshot, seq, view: reduceView(snapshot.view, event) } }
}
