import { describe, expect, it } from 'vitest'
import { presets } from '../../../../common/presets.ts'
import { type ListedModel, readSource } from '../../../../main/core/models/read-source.ts'

function sourceOf(id: string, index = 0) {
  const source = presets.find((one) => one.id === id)?.sources[index]
  if (source === undefined) throw new Error(`no source ${index} of ${id}`)
  return source
}

describe('readSource', () => {
  // The shapes are those of the services' documentation, cut to what is read.
  it.each<[string, unknown, Omit<ListedModel, 'id'>]>([
    [
      'requesty',
      { supports_vision: true, context_window: 200_000, input_price: 3e-6, output_price: 0.000015 },
      { sees: true, context: 200_000, price: { input: 3, output: 15 } },
    ],
    ['requesty', { supports_vision: false }, { sees: false }],
    [
      'aimlapi',
      {
        features: ['openai/chat-completion', 'openai/chat-completion.vision'],
        info: { contextLength: 128_000 },
      },
      { sees: true, context: 128_000 },
    ],
    ['aimlapi', { features: ['openai/chat-completion'] }, { sees: false }],
    ['t-cloud', { meta_data: { input_modalities: ['text', ' image'] } }, { sees: true }],
    ['t-cloud', { meta_data: { input_modalities: ['text'] } }, { sees: false }],
    ['t-cloud', {}, {}],
    ['ruapi', { object: 'model' }, {}],
    ['anthropic', { capabilities: { image_input: { supported: true } } }, { sees: true }],
    [
      'openrouter',
      {
        architecture: { input_modalities: ['image', 'text'] },
        context_length: 1_000_000,
        pricing: { prompt: '0.00000125', completion: '0.00001' },
      },
      { sees: true, context: 1_000_000, price: { input: 1.25, output: 10 } },
    ],
    [
      'openrouter',
      { architecture: { input_modalities: ['text'] }, pricing: { prompt: '-1', completion: '-1' } },
      { sees: false },
    ],
    [
      'mistral',
      { capabilities: { vision: true }, max_context_length: 131_072 },
      { sees: true, context: 131_072 },
    ],
    ['groq', { context_window: 8192 }, { context: 8192 }],
    ['vllm', { max_model_len: 4096 }, { context: 4096 }],
    ['llama-cpp', { architecture: { input_modalities: ['text', 'image'] } }, { sees: true }],
    ['custom', { architecture: { input_modalities: ['text', 'image'] } }, { sees: true }],
    ['custom', { capabilities: { vision: false } }, { sees: false }],
    ['custom', { capabilities: ['completion'] }, {}],
  ])('%s: %j', (preset, entry, expected) => {
    const data = [{ ...(entry as object), id: 'm' }]
    expect(readSource(sourceOf(preset), { data })).toEqual([{ id: 'm', ...expected }])
  })

  it('reads the lists that are named otherwise', () => {
    const grok = {
      id: 'grok-4',
      input_modalities: ['text', 'image'],
      prompt_text_token_price: 20_000,
      completion_text_token_price: 100_000,
    }
    expect(readSource(sourceOf('xai'), { models: [grok] })).toEqual([
      { id: 'grok-4', sees: true, price: { input: 2, output: 10 } },
    ])
    const together = [{ id: 'm', context_length: 10, pricing: { input: 0.2, output: 0.6 } }]
    expect(readSource(sourceOf('together'), together)).toEqual([
      { id: 'm', context: 10, price: { input: 0.2, output: 0.6 } },
    ])
    const studio = { key: 'gemma', capabilities: { vision: true }, max_context_length: 8 }
    expect(readSource(sourceOf('lm-studio', 1), { models: [studio] })).toEqual([
      { id: 'gemma', sees: true, context: 8 },
    ])
  })

  it.each([undefined, null, 'page', {}, { data: {} }, { data: [{ name: 'x' }] }, { data: [7] }])(
    'takes %j for no list',
    (reply) => {
      expect(readSource(sourceOf('custom'), reply)).toBeUndefined()
    },
  )
})
