import { describe, expect, it } from 'vitest'
import {
  type AnswerView,
  emptyView,
  isBusy,
  reduceView,
  type ViewEvent,
} from '../../../common/answer-view.ts'

const asked = { action: 'Explain', local: false, hasPicture: true, model: 'm' }
const shot = { mime: 'image/png', width: 4, height: 3, bytes: new Uint8Array([1]) }
const begin: ViewEvent = { type: 'begin', asked }

function viewOf(...events: readonly ViewEvent[]): AnswerView {
  return events.reduce(reduceView, emptyView)
}

describe('reduceView', () => {
  it('joins the pieces of text and of reasoning, each on its own', () => {
    const view = viewOf(
      begin,
      { type: 'reasoning', text: 'think' },
      { type: 'delta', text: 'Hel' },
      { type: 'reasoning', text: 'ing' },
      { type: 'delta', text: 'lo' },
    )
    expect(view).toMatchObject({ text: 'Hello', reasoning: 'thinking', phase: 'streaming' })
  })

  it('keeps the picture for a retry, and nothing else of the run before', () => {
    const failed = viewOf(
      begin,
      { type: 'shots', shots: [shot] },
      { type: 'delta', text: 'half' },
      { type: 'usage', usage: { inputTokens: 1, outputTokens: 2 } },
      { type: 'failed', failure: { code: 'cut-off', message: 'Cut off.' } },
      { type: 'copied' },
    )
    expect(reduceView(failed, begin)).toEqual({
      ...emptyView,
      runId: 2,
      phase: 'working',
      asked,
      shots: [shot],
    })
  })

  it('keeps earlier turns, and takes a retry for the same question', () => {
    const second = viewOf(
      begin,
      { type: 'delta', text: 'first answer' },
      { ...begin, question: 'And then?' },
      { type: 'delta', text: 'half' },
      begin,
      { type: 'delta', text: 'second answer' },
    )
    expect(second).toMatchObject({
      turns: [{ text: 'first answer' }],
      question: 'And then?',
      text: 'second answer',
    })
    const third = reduceView(second, { ...begin, question: 'Why?' })
    expect(third.turns[1]).toEqual({
      runId: 3,
      question: 'And then?',
      text: 'second answer',
    })
    expect(third.text).toBe('')
  })

  it('keeps what came of an answer when it fails or is stopped', () => {
    const half = viewOf(begin, { type: 'delta', text: 'half' })
    const failure = { code: 'stalled', message: 'Stalled.' } as const
    const failed = reduceView(half, { type: 'failed', failure })
    expect(failed).toMatchObject({ phase: 'failed', text: 'half', failure })
    expect(reduceView(half, { type: 'stopped' })).toMatchObject({ phase: 'stopped', text: 'half' })
  })

  it('says copied only of the whole text', () => {
    const copied = viewOf(begin, { type: 'delta', text: 'a' }, { type: 'copied' })
    expect(copied.copied).toBe(true)
    expect(reduceView(copied, { type: 'delta', text: 'b' }).copied).toBe(false)
  })

  it('leaves the state before as it was', () => {
    const before = Object.freeze(viewOf(begin))
    expect(reduceView(before, { type: 'delta', text: 'a' })).not.toBe(before)
    expect(before.text).toBe('')
  })
})

describe('isBusy', () => {
  it.each<[string, boolean, ViewEvent[]]>([
    ['before the first run', false, []],
    ['at the beginning', true, [begin]],
    ['once the server answers', true, [begin, { type: 'started' }]],
    ['while it thinks', true, [begin, { type: 'reasoning', text: 'a' }]],
    ['at the end', false, [begin, { type: 'done', finish: 'stop' }]],
    ['once it is stopped', false, [begin, { type: 'stopped' }]],
    [
      'once it failed',
      false,
      [begin, { type: 'failed', failure: { code: 'tls', message: 'Not trusted.' } }],
    ],
  ])('%s is %s', (_, busy, events) => {
    expect(isBusy(viewOf(...events))).toBe(busy)
  })
})
