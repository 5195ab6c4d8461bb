import { describe, expect, it } from 'vitest'
import { presetOf } from '../../../../common/presets.ts'
import { catalogueEntry, normalId } from '../../../../main/core/models/catalogue.ts'
import { describeModel, type Evidence } from '../../../../main/core/models/describe.ts'

const openai = presetOf({ baseUrl: 'https://api.openai.com/v1' })

function of(id: string, change: Partial<Evidence> = {}) {
  return describeModel(id, { preset: openai, learned: {}, ...change })
}

describe('describeModel', () => {
  it('believes the user, then a picture, the endpoint, its probe and the catalogue', () => {
    const evidence: Evidence = {
      preset: openai,
      learned: { said: false, tried: true },
      listed: { sees: false },
      probed: { sees: true },
    }
    const answer = (change: Partial<Evidence>) => {
      const { sees, source } = describeModel('gpt-4o', { ...evidence, ...change })
      return [sees, source]
    }
    expect(answer({})).toEqual([false, 'you'])
    expect(answer({ learned: { tried: true } })).toEqual([true, 'picture'])
    expect(answer({ learned: {} })).toEqual([false, 'endpoint'])
    expect(answer({ learned: {}, listed: {} })).toEqual([true, 'probe'])
    expect(answer({ learned: {}, listed: {}, probed: {} })).toEqual([true, 'catalogue'])
  })

  it('says nothing of a model that nobody knows', () => {
    expect(of('brand-new-model-9')).toEqual({ id: 'brand-new-model-9' })
  })

  it('names the price of the very provider, and no other’s', () => {
    expect(of('gpt-4o').price).toEqual({ input: 2.5, output: 10 })
    const elsewhere = presetOf({ baseUrl: 'https://crazyrouter.com/v1' })
    expect(of('gpt-4o', { preset: elsewhere }).price).toBeUndefined()
    expect(of('gpt-4o', { listed: { price: { input: 1, output: 2 } } }).price?.input).toBe(1)
  })

  it('keeps what the server said when it refused', () => {
    const learned = { tried: false, refusal: 'no pictures here' }
    expect(of('gpt-4o', { learned })).toMatchObject({ sees: false, refusal: 'no pictures here' })
  })
})

describe('catalogueEntry', () => {
  it.each([
    ['gpt-4o', true],
    ['openai/gpt-4o', true],
    ['GPT-4o-2024-08-06', true],
    ['anthropic/claude-sonnet-4-20250514', true],
    ['deepseek-r1', false],
    ['models/gemini-2.5-flash', true],
    ['nobody-knows-this', undefined],
  ])('%s: %s', (id, sees) => {
    expect(catalogueEntry(id, 'custom').sees).toBe(sees)
  })

  it('compares ids without maker and tag', () => {
    expect(normalId('meta-llama/Llama-3.2-11B-Vision:free')).toBe('llama-3.2-11b-vision')
  })
})
