import { describe, expect, it } from 'vitest'
import { Conversation } from '../../../../main/core/conversation.ts'
import { HistoryRecorder } from '../../../../main/core/history/recorder.ts'
import type { HistoryRecord } from '../../../../main/core/ports.ts'
import { deferred, explain, image, watched } from '../../../support/fakes.ts'

const asked = { action: 'Explain', local: false, hasPicture: true }

function recorded({ keep = true } = {}) {
  const saved: HistoryRecord[] = []
  let keys = 0
  let now = 1000
  const recorder = new HistoryRecorder({
    history: {
      save: async (record) => {
        saved.push(record)
      },
      warm: () => undefined,
    },
    keep: () => keep,
    newKey: () => {
      keys += 1
      return `key ${keys}`
    },
    now: () => {
      now += 10
      return now
    },
  })
  return { recorder, saved }
}

function answer(conversation: Conversation, text: string, question?: string): void {
  const run = conversation.begin()
  run.emit({ type: 'begin', asked, ...(question === undefined ? {} : { question }) })
  run.emit({ type: 'delta', text })
  run.emit({ type: 'done', finish: 'stop' })
}

describe('HistoryRecorder', () => {
  it('keeps an answer when it ends, and a follow-up in its place', () => {
    const { recorder, saved } = recorded()
    const { conversation } = watched(explain)
    recorder.follow(conversation)
    answer(conversation, 'first')
    answer(conversation, 'second', 'and?')
    answer(conversation, 'once more')
    expect(saved.map(({ key, view }) => [key, view.text, view.turns.length])).toEqual([
      ['key 1', 'first', 0],
      ['key 1', 'second', 1],
      ['key 2', 'once more', 1],
    ])
    expect(saved[0]).toMatchObject({ at: 1010, durationMs: 10, action: explain })
  })

  it('keeps what came of an answer that failed, was stopped, or lost its window', () => {
    const { recorder, saved } = recorded()
    for (const end of ['failed', 'stop', 'abandon'] as const) {
      const { conversation } = watched(explain)
      recorder.follow(conversation)
      const run = conversation.begin()
      run.emit({ type: 'begin', asked })
      run.emit({ type: 'delta', text: end })
      if (end === 'failed') {
        run.emit({ type: 'failed', failure: { code: 'cut-off', message: 'Cut.' } })
      } else conversation[end]()
    }
    expect(saved.map(({ view }) => [view.text, view.phase])).toEqual([
      ['failed', 'failed'],
      ['stop', 'stopped'],
      ['abandon', 'stopped'],
    ])
  })

  it('keeps a picture that comes after the text', () => {
    const { recorder, saved } = recorded()
    const { conversation } = watched(explain)
    recorder.follow(conversation)
    const run = conversation.begin()
    run.emit({ type: 'begin', asked })
    run.emit({ type: 'read', text: 'words' })
    run.emit({ type: 'done', finish: 'stop' })
    run.emit({
      type: 'shots',
      shots: [{ mime: 'image/png', width: 1, height: 1, bytes: new Uint8Array(1) }],
    })
    expect(saved.map(({ key, view }) => [key, view.shots.length])).toEqual([
      ['key 1', 0],
      ['key 1', 1],
    ])
  })

  it('keeps nothing of a private answer, of one without a word, or where it is off', () => {
    const { recorder, saved } = recorded()
    const hidden = new Conversation(explain, [image], { private: true })
    recorder.follow(hidden)
    answer(hidden, 'secret')
    const { conversation } = watched(explain)
    recorder.follow(conversation)
    const run = conversation.begin()
    run.emit({ type: 'begin', asked })
    run.emit({ type: 'failed', failure: { code: 'unauthorized', message: 'No.' } })
    const off = recorded({ keep: false })
    const other = watched(explain).conversation
    off.recorder.follow(other)
    answer(other, 'words')
    expect([...saved, ...off.saved]).toEqual([])
  })

  it('is settled once everything is written, also where that fails', async () => {
    const writing = deferred<void>()
    const recorder = new HistoryRecorder({
      history: { save: () => writing.promise, warm: () => undefined },
      keep: () => true,
      newKey: () => 'key',
      now: () => 0,
    })
    const { conversation } = watched(explain)
    recorder.follow(conversation)
    expect(recorder.isSettled()).toBe(true)
    answer(conversation, 'words')
    expect(recorder.isSettled()).toBe(false)
    writing.reject(new Error('full'))
    await recorder.settled()
    expect(recorder.isSettled()).toBe(true)
  })
})
