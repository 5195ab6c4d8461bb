import { describe, expect, it } from 'vitest'
import { emptyView, reduceView } from '../../../common/answer-view.ts'
import { Conversation } from '../../../main/core/conversation.ts'
import { explain, image, watched } from '../../support/fakes.ts'

const asked = { action: 'Explain', local: false, hasPicture: true }

describe('Conversation', () => {
  it('numbers its events without gaps, so that they rebuild its view', () => {
    const { conversation, events } = watched(explain)
    const first = conversation.begin()
    first.emit({ type: 'begin', asked })
    first.emit({ type: 'delta', text: 'half' })
    conversation.stop()
    const second = conversation.begin()
    second.emit({ type: 'begin', asked })
    second.emit({ type: 'delta', text: 'whole' })
    second.emit({ type: 'done', finish: 'stop' })
    conversation.markCopied()
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(conversation.seq).toBe(7)
    const rebuilt = events.reduce((view, { event }) => reduceView(view, event), emptyView)
    expect(rebuilt).toEqual(conversation.view)
    expect(rebuilt).toMatchObject({ runId: 2, text: 'whole', copied: true })
  })

  it('ends the run before when the next begins, and drops what comes late of it', () => {
    const { conversation, events } = watched(explain)
    const first = conversation.begin()
    const second = conversation.begin()
    second.emit({ type: 'begin', asked })
    first.emit({ type: 'delta', text: 'late' })
    expect(first.signal.aborted).toBe(true)
    expect(second.signal.aborted).toBe(false)
    expect(conversation.view.text).toBe('')
    expect(events).toHaveLength(1)
  })

  it('stops a run under way, once, and lets nothing through afterwards', () => {
    const { conversation, events } = watched(explain)
    const run = conversation.begin()
    run.emit({ type: 'begin', asked })
    conversation.stop()
    conversation.stop()
    run.emit({ type: 'done', finish: 'stop' })
    expect(run.signal.aborted).toBe(true)
    expect(conversation.view.phase).toBe('stopped')
    expect(events.map(({ event }) => event.type)).toEqual(['begin', 'stopped'])
  })

  it('stays done when it is stopped too late', () => {
    const { conversation } = watched(explain)
    const run = conversation.begin()
    run.emit({ type: 'begin', asked })
    run.emit({ type: 'done', finish: 'stop' })
    conversation.stop()
    expect(conversation.view.phase).toBe('done')
  })

  it('ends its run without a word when it is abandoned', () => {
    const { conversation, events } = watched(explain)
    const run = conversation.begin()
    run.emit({ type: 'begin', asked })
    conversation.abandon()
    run.emit({ type: 'delta', text: 'late' })
    expect(run.signal.aborted).toBe(true)
    expect(events).toHaveLength(1)
  })

  it('tells an observer how it ended, also after its window is gone', () => {
    const { conversation } = watched(explain)
    const seen: string[] = []
    conversation.observe(({ event }) => seen.push(event.type))
    const run = conversation.begin()
    run.emit({ type: 'begin', asked })
    run.emit({ type: 'delta', text: 'half' })
    conversation.abandon()
    conversation.abandon()
    expect(seen).toEqual(['begin', 'delta', 'stopped'])
    expect(conversation.view).toMatchObject({ phase: 'stopped', text: 'half' })
  })

  it('tells a listener nothing once its subscription ended', () => {
    const conversation = new Conversation(explain, [image])
    const heard: number[] = []
    const stop = conversation.subscribe(({ seq }) => heard.push(seq))
    const run = conversation.begin()
    run.emit({ type: 'begin', asked })
    stop()
    run.emit({ type: 'started' })
    expect(heard).toEqual([1])
  })

  it('has an id that no other has', () => {
    expect(new Conversation(explain, [image]).id).not.toBe(new Conversation(explain, [image]).id)
  })
})
