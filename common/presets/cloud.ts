import { cautiousLimits, commonFormats, type Preset, plainSource } from './preset.ts'

const all = { ...cautiousLimits, formats: commonFormats }

/** Well-known services. Limits are those of their documentation, else the cautious ones. */
export const cloudPresets: readonly Preset[] = [
  {
    id: 'openai',
    name: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    needsKey: true,
    keyUrl: 'https://platform.openai.com/api-keys',
    limits: { ...all, maxRequestBytes: 50_000_000, maxImages: 500 },
    detail: ['low', 'high', 'auto', 'original'],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [plainSource],
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    needsKey: true,
    keyUrl: 'https://console.anthropic.com/settings/keys',
    // 10 MB an image are meant as base64, which is 4 characters for 3 bytes.
    limits: {
      ...all,
      maxRequestBytes: 32_000_000,
      maxImageBytes: 7_500_000,
      maxSide: 8000,
    },
    detail: [],
    imageUrls: 'never',
    streamOptions: true,
    sources: [
      {
        path: 'models?limit=1000',
        list: 'data',
        id: 'id',
        vision: [{ field: 'capabilities.image_input.supported', equals: true }],
        context: ['max_input_tokens'],
        // Its list is that of its own interface, with its own headers.
        keyHeader: 'x-api-key',
        headers: { 'anthropic-version': '2023-06-01' },
      },
    ],
  },
  {
    id: 'gemini',
    name: 'Google Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    needsKey: true,
    keyUrl: 'https://aistudio.google.com/apikey',
    limits: {
      formats: ['image/png', 'image/jpeg', 'image/webp', 'image/heic'],
      maxRequestBytes: 20_000_000,
    },
    detail: [],
    imageUrls: 'never',
    streamOptions: true,
    sources: [plainSource],
  },
  {
    id: 'xai',
    name: 'xAI',
    baseUrl: 'https://api.x.ai/v1',
    needsKey: true,
    keyUrl: 'https://console.x.ai/',
    limits: {
      formats: ['image/jpeg', 'image/png'],
      maxRequestBytes: 28_000_000,
      maxImageBytes: 20 * 1024 * 1024,
    },
    detail: ['low', 'high', 'auto'],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [
      {
        path: 'language-models',
        list: 'models',
        id: 'id',
        vision: [{ field: 'input_modalities', contains: 'image' }],
        // US cents per 100 million tokens.
        prices: [
          { input: 'prompt_text_token_price', output: 'completion_text_token_price', scale: 1e-4 },
        ],
      },
    ],
  },
  {
    id: 'mistral',
    name: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    needsKey: true,
    keyUrl: 'https://console.mistral.ai/api-keys',
    limits: { ...all, maxRequestBytes: 20_000_000, maxImageBytes: 7_500_000, maxImages: 8 },
    detail: [],
    imageUrls: 'plain',
    // It answers 422 to it.
    streamOptions: false,
    sources: [
      {
        ...plainSource,
        vision: [{ field: 'capabilities.vision', equals: true }],
        context: ['max_context_length'],
      },
    ],
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    needsKey: true,
    keyUrl: 'https://openrouter.ai/keys',
    limits: all,
    detail: [],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [
      {
        ...plainSource,
        vision: [{ field: 'architecture.input_modalities', contains: 'image' }],
        context: ['context_length'],
        prices: [{ input: 'pricing.prompt', output: 'pricing.completion', scale: 1_000_000 }],
      },
    ],
  },
  {
    id: 'groq',
    name: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    needsKey: true,
    keyUrl: 'https://console.groq.com/keys',
    limits: { ...cautiousLimits, maxImages: 5 },
    detail: [],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [{ ...plainSource, context: ['context_window'] }],
  },
  {
    id: 'together',
    name: 'Together',
    baseUrl: 'https://api.together.xyz/v1',
    needsKey: true,
    keyUrl: 'https://api.together.ai/settings/api-keys',
    limits: cautiousLimits,
    detail: [],
    imageUrls: 'never',
    streamOptions: true,
    sources: [
      {
        path: 'models',
        list: '',
        id: 'id',
        context: ['context_length'],
        prices: [{ input: 'pricing.input', output: 'pricing.output', scale: 1 }],
      },
    ],
  },
  {
    id: 'deepinfra',
    name: 'DeepInfra',
    baseUrl: 'https://api.deepinfra.com/v1/openai',
    needsKey: true,
    keyUrl: 'https://deepinfra.com/dash/api_keys',
    limits: cautiousLimits,
    detail: [],
    imageUrls: 'never',
    streamOptions: true,
    sources: [
      {
        ...plainSource,
        context: ['metadata.context_length'],
        prices: [
          {
            input: 'metadata.pricing.input_tokens',
            output: 'metadata.pricing.output_tokens',
            scale: 1,
          },
        ],
      },
    ],
  },
]
