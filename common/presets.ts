/** A provider as data: what a new provider starts from. */
export interface Preset {
  readonly id: string
  readonly name: string
  readonly baseUrl: string
  /** Whether the endpoint wants a key. */
  readonly needsKey: boolean
  /** A model to begin with, where the provider's own guide names one. */
  readonly model?: string
}

/** Base URLs and models are those of the providers' own guides. */
export const presets: readonly Preset[] = [
  {
    id: 'ollama',
    name: 'Ollama (this computer)',
    baseUrl: 'http://127.0.0.1:11434/v1',
    needsKey: false,
  },
  {
    id: 'lm-studio',
    name: 'LM Studio (this computer)',
    baseUrl: 'http://127.0.0.1:1234/v1',
    needsKey: false,
  },
  { id: 'openai', name: 'OpenAI', baseUrl: 'https://api.openai.com/v1', needsKey: true },
  {
    id: 'ruapi',
    name: 'RuAPI',
    baseUrl: 'https://www.ruapi.ai/v1',
    needsKey: true,
    model: 'claude-opus-4-8',
  },
  {
    id: 'requesty',
    name: 'Requesty',
    baseUrl: 'https://router.requesty.ai/v1',
    needsKey: true,
    model: 'openai/gpt-4o',
  },
  {
    id: 'aimlapi',
    name: 'AI/ML API',
    baseUrl: 'https://api.aimlapi.com/v1',
    needsKey: true,
    model: 'gpt-4o',
  },
  {
    id: 't-cloud',
    name: 'T-Cloud AI Foundation Services',
    baseUrl: 'https://llm-server.llmhub.t-systems.net/v2',
    needsKey: true,
    model: 'Qwen3-VL-30B-A3B-Instruct-FP8',
  },
  {
    id: 'crazyrouter',
    name: 'CrazyRouter',
    baseUrl: 'https://crazyrouter.com/v1',
    needsKey: true,
    model: 'gpt-4o',
  },
  { id: 'custom', name: 'Other (OpenAI-compatible)', baseUrl: '', needsKey: true },
]
