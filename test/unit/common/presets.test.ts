import { describe, expect, it } from 'vitest'
import { hostingOf, presetOf, presets, urlStyleOf } from '../../../common/presets.ts'

const ids = presets.map(({ id }) => id)

describe('presets', () => {
  it('has one of each service, with ids of their own', () => {
    const wanted =
      'ollama lm-studio llama-cpp vllm openai anthropic gemini xai mistral openrouter groq together deepinfra ruapi requesty aimlapi t-cloud crazyrouter custom'
    expect(ids).toEqual(wanted.split(' '))
  })

  it.each(presets)('$id: takes PNG and JPEG, and no empty limit', ({ limits, sources }) => {
    expect(limits.formats).toEqual(expect.arrayContaining(['image/png', 'image/jpeg']))
    expect(limits.maxRequestBytes).toBeGreaterThanOrEqual(4_000_000)
    // A picture of the allowed size has to fit into a request of the allowed size, as base64.
    expect(((limits.maxImageBytes ?? 0) * 4) / 3).toBeLessThanOrEqual(limits.maxRequestBytes)
    expect(sources.length).toBeGreaterThan(0)
  })

  it.each(presets.filter(({ needsKey, id }) => needsKey && id !== 'custom'))(
    '$id: is reached by https, and says where a key is to be had',
    ({ baseUrl, keyUrl }) => {
      expect(baseUrl).toMatch(/^https:\/\/.*[^/]$/)
      expect(keyUrl).toMatch(/^https:/)
    },
  )

  it('names no format that the service refuses', () => {
    const of = (id: string) => presets.find((one) => one.id === id)?.limits.formats
    expect(of('xai')).toEqual(['image/jpeg', 'image/png'])
    expect(of('llama-cpp')).not.toContain('image/webp')
    expect(of('ollama')).not.toContain('image/gif')
  })
})

describe('presetOf', () => {
  const idOf = (baseUrl: string, preset?: string) => presetOf({ baseUrl, preset }).id

  it('goes by the address', () => {
    expect(idOf('https://api.mistral.ai/v1/')).toBe('mistral')
    expect(idOf('http://localhost:11434/v1')).toBe('ollama')
    expect(idOf('http://[::1]:8080')).toBe('llama-cpp')
    expect(idOf('https://api.mistral.ai/v1', 'openai')).toBe('mistral')
  })

  it('keeps that of a server of one’s own wherever it listens, and of nobody else', () => {
    expect(idOf('http://192.168.1.5:9999/v1', 'ollama')).toBe('ollama')
    expect(idOf('https://elsewhere.example/v1', 'openai')).toBe('custom')
    expect(idOf('nonsense')).toBe('custom')
  })

  it('reads whatever a known list says at any other endpoint', () => {
    const fields = presetOf({ baseUrl: 'https://x.example' }).sources[0]?.vision?.map(
      ({ field }) => field,
    )
    expect(fields).toEqual(
      expect.arrayContaining(['supports_vision', 'architecture.input_modalities', 'features']),
    )
  })
})

describe('what depends on the model', () => {
  it('names the place where a model runs, and claims none that is not named', () => {
    const cloud = presetOf({ baseUrl: 'https://llm-server.llmhub.t-systems.net/v2' })
    expect(hostingOf(cloud, 'Qwen3-VL-30B-A3B-Instruct-FP8')).toBe('T-Cloud (Germany)')
    expect(hostingOf(cloud, 'gemini-2.5-flash')).toBe('Google Cloud')
    expect(hostingOf(cloud, 'gpt-4.1')).toBe('Azure')
    expect(hostingOf(cloud, 'claude-5')).toBeUndefined()
  })

  it('sends the URL of a picture as each service wants it', () => {
    const router = presetOf({ baseUrl: 'https://router.requesty.ai/v1' })
    expect(urlStyleOf(router, 'openai/gpt-4o')).toBe('plain')
    expect(urlStyleOf(router, 'vertex/google/gemini-2.5-pro')).toBe('mime-query')
    expect(urlStyleOf(router, 'google/gemini-2.5-pro')).toBe('never')
    expect(urlStyleOf(presetOf({ baseUrl: 'http://127.0.0.1:11434/v1' }), 'llava')).toBe('never')
  })
})
