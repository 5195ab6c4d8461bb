import { cautiousLimits, commonFormats, type Preset, plainSource } from './preset.ts'

/** Servers that people run themselves; they want no key. */
export const localPresets: readonly Preset[] = [
  {
    id: 'ollama',
    name: 'Ollama (this computer)',
    baseUrl: 'http://127.0.0.1:11434/v1',
    needsKey: false,
    selfHosted: true,
    limits: { ...cautiousLimits, formats: ['image/png', 'image/jpeg', 'image/webp'] },
    detail: [],
    imageUrls: 'never',
    streamOptions: true,
    sources: [plainSource],
    probe: {
      path: '/api/show',
      vision: [{ field: 'capabilities', contains: 'vision' }],
      context: 'context_length',
    },
    signature: { path: '/api/version', field: 'version' },
  },
  {
    id: 'lm-studio',
    name: 'LM Studio (this computer)',
    baseUrl: 'http://127.0.0.1:1234/v1',
    needsKey: false,
    selfHosted: true,
    limits: { ...cautiousLimits, formats: ['image/png', 'image/jpeg', 'image/webp'] },
    detail: [],
    imageUrls: 'never',
    streamOptions: true,
    signature: { path: '/v1/models', field: 'data' },
    sources: [
      plainSource,
      {
        path: '/api/v1/models',
        list: 'models',
        id: 'key',
        vision: [{ field: 'capabilities.vision', equals: true }],
        context: ['max_context_length'],
      },
      // Before LM Studio 0.4.
      {
        path: '/api/v0/models',
        list: 'data',
        id: 'id',
        vision: [{ field: 'type', equals: 'vlm' }],
        context: ['max_context_length'],
      },
    ],
  },
  {
    id: 'llama-cpp',
    name: 'llama.cpp (this computer)',
    baseUrl: 'http://127.0.0.1:8080/v1',
    needsKey: false,
    selfHosted: true,
    // Its decoder knows no WebP.
    limits: { ...cautiousLimits, formats: ['image/png', 'image/jpeg', 'image/gif'] },
    detail: [],
    imageUrls: 'plain',
    streamOptions: true,
    signature: { path: '/props', field: 'default_generation_settings' },
    sources: [
      {
        ...plainSource,
        vision: [{ field: 'architecture.input_modalities', contains: 'image' }],
        context: ['meta.n_ctx', 'meta.n_ctx_train'],
      },
      // One model is loaded, and this speaks of it.
      {
        path: '/props',
        list: '',
        id: '',
        vision: [{ field: 'modalities.vision', equals: true }],
        context: ['default_generation_settings.n_ctx'],
      },
    ],
  },
  {
    id: 'vllm',
    name: 'vLLM (own server)',
    baseUrl: 'http://127.0.0.1:8000/v1',
    needsKey: false,
    selfHosted: true,
    limits: { ...cautiousLimits, formats: commonFormats },
    detail: [],
    imageUrls: 'plain',
    streamOptions: true,
    sources: [{ ...plainSource, context: ['max_model_len'] }],
  },
]
