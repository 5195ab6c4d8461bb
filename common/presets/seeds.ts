import { cautiousLimits, commonFormats, type Preset, plainSource } from './preset.ts'

const limits = { ...cautiousLimits, formats: commonFormats }

/** The providers whose vision guides the app is tested against, part by part. */
export const seedPresets: readonly Preset[] = [
  {
    id: 'ruapi',
    name: 'RuAPI',
    baseUrl: 'https://www.ruapi.ai/v1',
    needsKey: true,
    model: 'claude-opus-4-8',
    keyUrl: 'https://www.ruapi.ai/',
    limits,
    detail: [],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [plainSource],
  },
  {
    id: 'requesty',
    name: 'Requesty',
    baseUrl: 'https://router.requesty.ai/v1',
    needsKey: true,
    model: 'openai/gpt-4o',
    keyUrl: 'https://app.requesty.ai/api-keys',
    limits: cautiousLimits,
    detail: [],
    imageUrls: 'plain',
    // Vertex wants the type named; Google AI Studio fetches nothing.
    imageUrlsByModel: [
      { models: 'vertex/', value: 'mime-query' },
      { models: 'google/', value: 'never' },
    ],
    streamOptions: true,
    sources: [
      {
        ...plainSource,
        vision: [{ field: 'supports_vision', equals: true }],
        context: ['context_window'],
        prices: [{ input: 'input_price', output: 'output_price', scale: 1_000_000 }],
      },
    ],
  },
  {
    id: 'aimlapi',
    name: 'AI/ML API',
    baseUrl: 'https://api.aimlapi.com/v1',
    needsKey: true,
    model: 'gpt-4o',
    keyUrl: 'https://aimlapi.com/app/keys',
    limits: cautiousLimits,
    detail: [],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [
      {
        ...plainSource,
        vision: [{ field: 'features', contains: 'openai/chat-completion.vision' }],
        context: ['info.contextLength'],
      },
    ],
  },
  {
    id: 't-cloud',
    name: 'T-Cloud AI Foundation Services',
    baseUrl: 'https://llm-server.llmhub.t-systems.net/v2',
    needsKey: true,
    model: 'Qwen3-VL-30B-A3B-Instruct-FP8',
    keyUrl: 'https://apikey.llmhub.t-systems.net/',
    // Those that the guide names; of others nothing is claimed.
    hosting: [
      { models: 'Qwen3-VL', value: 'T-Cloud (Germany)' },
      { models: 'gemini-2.5', value: 'Google Cloud' },
      { models: 'gpt-4.1', value: 'Azure' },
    ],
    limits: cautiousLimits,
    detail: [],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [
      { ...plainSource, vision: [{ field: 'meta_data.input_modalities', contains: 'image' }] },
    ],
  },
  {
    id: 'crazyrouter',
    name: 'CrazyRouter',
    baseUrl: 'https://crazyrouter.com/v1',
    needsKey: true,
    model: 'gpt-4o',
    keyUrl: 'https://crazyrouter.com/console/token',
    limits: cautiousLimits,
    detail: ['low', 'high', 'auto'],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [plainSource],
  },
]
