import { describe, expect, it } from 'vitest'
import type { AnswerEvent } from '../../../common/answer.ts'
import { saidIn } from '../../../main/core/follow-ups.ts'
import { runConversation } from '../../../main/core/run.ts'
import {
  answering,
  explain,
  FakeRun,
  provider,
  settingsWith,
  watched,
} from '../../support/fakes.ts'

async function asked(deps: FakeRun, ...questions: readonly string[]) {
  const { conversation } = watched(explain)
  await runConversation(deps, conversation)
  for (const question of questions) await runConversation(deps, conversation, question)
  return conversation
}

describe('a follow-up question', () => {
  it('sends the conversation, and the picture once', async () => {
    const deps = new FakeRun()
    const conversation = await asked(deps, 'Why?', 'And then?')
    expect(deps.requests[2]).toMatchObject({
      prompt: 'Answer in German.',
      followUps: [
        { answer: 'Hello', question: 'Why?' },
        { answer: 'Hello', question: 'And then?' },
      ],
    })
    expect(deps.requests[2]?.images).toHaveLength(1)
    expect(conversation.view.turns).toEqual([
      { runId: 1, text: 'Hello' },
      { runId: 2, question: 'Why?', text: 'Hello' },
    ])
  })

  it('repeats the very picture of the first question, until it is to be smaller', async () => {
    const deps = new FakeRun()
    let made = 0
    const { measure, encode } = deps.imaging
    deps.imaging = {
      measure,
      encode: async (...given) => {
        made += 1
        return { ...(await encode(...given)), bytes: new Uint8Array([made]) }
      },
    }
    const conversation = await asked(deps, 'Why?')
    const bytes = () => deps.requests.map(({ images }) => images[0]?.bytes[0])
    expect(bytes()).toEqual([1, 1])
    conversation.scale /= 2
    await runConversation(deps, conversation)
    expect(bytes()).toEqual([1, 1, 2])
  })

  it('is the turn that a retry asks again', async () => {
    const deps = new FakeRun()
    const conversation = await asked(deps, 'Why?')
    deps.answer = answering('Since it is so.')
    await runConversation(deps, conversation)
    expect(deps.requests[2]?.followUps).toEqual(deps.requests[1]?.followUps)
    expect(conversation.view).toMatchObject({
      question: 'Why?',
      text: 'Since it is so.',
      turns: [{ text: 'Hello' }],
    })
  })

  it('keeps the prompt of the first question as it was sent', async () => {
    const deps = new FakeRun()
    const conversation = await asked(deps)
    Object.assign(deps, { language: () => 'French' })
    await runConversation(deps, conversation, 'Why?')
    expect(deps.requests[1]?.prompt).toBe('Answer in German.')
  })

  it('counts from what the server counted before', async () => {
    const deps = new FakeRun()
    deps.answer = async function* (): AsyncGenerator<AnswerEvent> {
      yield { type: 'delta', text: 'It is a cat.' }
      yield { type: 'usage', usage: { inputTokens: 900, outputTokens: 6 } }
      yield { type: 'done', finish: 'stop' }
    }
    const conversation = await asked(deps, 'Which colour?')
    const { low, high } = conversation.view.estimate ?? { low: 0, high: 0 }
    expect(low).toBeGreaterThan(900)
    expect(high).toBeLessThan(950)
  })
})

describe('the same asked of another model', () => {
  it('has the turns before it, the same question and an answer of its own', async () => {
    const deps = new FakeRun()
    const other = { ...provider, id: 'other', baseUrl: 'https://other.example/v1' }
    deps.current = settingsWith(provider, other)
    const conversation = await asked(deps, 'Why?')
    const next = conversation.fork({ provider: 'other', model: 'model-2' })
    deps.answer = answering('Different.')
    await runConversation(deps, next)
    expect(deps.requests[2]).toMatchObject({
      endpoint: { baseUrl: 'https://other.example/v1' },
      model: 'model-2',
      followUps: [{ answer: 'Hello', question: 'Why?' }],
    })
    expect(next.view).toMatchObject({ question: 'Why?', text: 'Different.' })
    expect(next.view.asked).toMatchObject({ model: 'model-2', host: 'other.example' })
    expect(conversation.view.text).toBe('Hello')
  })

  it('says so where the provider is gone', async () => {
    const deps = new FakeRun()
    const conversation = await asked(deps)
    const next = conversation.fork({ provider: 'gone', model: 'model-2' })
    await runConversation(deps, next)
    expect(next.view).toMatchObject({ phase: 'failed', failure: { code: 'no-provider' } })
  })
})

describe('saidIn', () => {
  it('joins questions that got no answer, so that user and model take turns', () => {
    const said = saidIn('What is this?', [
      { answer: '', question: 'Hello?' },
      { answer: 'A cat.', question: 'Sure?' },
      { answer: ' \n', question: 'Really?' },
    ])
    expect(said).toEqual([
      { role: 'user', text: 'What is this?\n\nHello?' },
      { role: 'assistant', text: 'A cat.' },
      { role: 'user', text: 'Sure?\n\nReally?' },
    ])
  })
})
