import { describe, expect, it } from 'vitest'
import type { AnswerEvent } from '../../../../common/answer.ts'
import { createMemory } from '../../../../main/core/models/learned.ts'
import { testModel } from '../../../../main/core/models/test-model.ts'
import { tinyPng } from '../../../support/ask.ts'
import { answering, failureError } from '../../../support/fakes.ts'

const endpoint = { baseUrl: 'https://host.example/v1' }
const key = 'https://host.example m'

async function test(answer: () => AsyncIterable<AnswerEvent>, memory = createMemory()) {
  let clock = 0
  const now = () => {
    clock += 250
    return clock
  }
  const models = { stream: answer }
  const { signal } = new AbortController()
  return await testModel({ models, memory, picture: tinyPng, now }, endpoint, 'm', signal)
}

describe('testModel', () => {
  it('learns that a model sees where it read the word, and unlearns that it did not', async () => {
    const memory = createMemory({ [key]: { tried: false, refusal: 'no' } })
    const result = await test(answering('It says ', '“Lantern”.'), memory)
    expect(result).toEqual({ text: 'It says “Lantern”.', read: true, firstTextMs: 250 })
    expect(memory.of(key)).toEqual({ tried: true })
  })

  it('learns nothing of an answer without the word', async () => {
    const memory = createMemory()
    expect((await test(answering('A cat.'), memory)).read).toBe(false)
    expect(memory.of(key)).toEqual({})
  })

  it('hands a failure on with what had come', async () => {
    const { failure } = failureError('cut-off')
    const result = await test(async function* () {
      yield { type: 'delta', text: 'LAN' }
      yield { type: 'failed', failure }
    })
    expect(result).toMatchObject({ text: 'LAN', read: false, failure })
  })
})
