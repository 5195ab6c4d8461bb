import { describe, expect, it } from 'vitest'
import { environmentOffer } from '../../../main/core/environment-offer.ts'

describe('environmentOffer', () => {
  it.each<[Record<string, string>, object | undefined]>([
    [{}, undefined],
    [{ OPENAI_API_KEY: ' ', OPENAI_BASE_URL: '' }, undefined],
    [{ OPENAI_API_KEY: 'k' }, { name: 'OpenAI', baseUrl: 'https://api.openai.com/v1', key: 'k' }],
    [
      { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://router.requesty.ai/v1/' },
      { name: 'Requesty', baseUrl: 'https://router.requesty.ai/v1', key: 'k' },
    ],
    [
      { OPENAI_BASE_URL: 'http://127.0.0.1:4000/v1' },
      { name: '127.0.0.1:4000', baseUrl: 'http://127.0.0.1:4000/v1' },
    ],
    // A key is never offered for another server than the one that it was meant for.
    [{ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'nonsense' }, undefined],
  ])('%j: %j', (env, offer) => {
    expect(environmentOffer(env)).toEqual(offer)
  })
})
