import { describe, expect, it } from 'vitest'
import { type Preset, presets } from '../../common/presets.ts'
import type { ModelRequest } from '../../main/core/ports.ts'
import { createModelClient } from '../../main/node/model-client.ts'
import { tinyPng } from '../support/ask.ts'
import { doneEvent, finishEvent, textEvent } from '../support/raw-server.ts'

const dataUrl = `data:image/png;base64,${Buffer.from(tinyPng.bytes).toString('base64')}`

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: {
    readonly messages: readonly { readonly role: string; readonly content: readonly object[] }[]
    readonly [field: string]: unknown
  }
}

/** The request that the client makes, as the network would get it. */
async function sentBy(preset: Preset, change: Partial<ModelRequest> = {}): Promise<Sent> {
  const sent: Sent[] = []
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({
      method: init.method ?? 'GET',
      url,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: JSON.parse(String(init.body)),
    })
    return new Response(textEvent('ok') + finishEvent() + doneEvent, {
      headers: { 'content-type': 'text/event-stream' },
    })
  }
  const baseUrl = preset.baseUrl === '' ? 'https://endpoint.example/v1' : preset.baseUrl
  const request: ModelRequest = {
    endpoint: preset.needsKey ? { baseUrl, key: 'YOUR_API_KEY' } : { baseUrl },
    model: preset.model ?? 'a-model',
    prompt: 'What is in this image?',
    images: [tinyPng],
    ...change,
  }
  for await (const event of createModelClient({ fetch }).stream(
    request,
    new AbortController().signal,
  )) {
    if (event.type === 'failed') throw new Error(event.failure.message)
  }
  const [first] = sent
  if (first === undefined || sent.length !== 1) throw new Error(`${sent.length} requests`)
  return first
}

function presetOf(id: string): Preset {
  const found = presets.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('the request that a preset makes', () => {
  it.each(presets)('$id: one picture', async (preset) => {
    const sent = await sentBy(preset)
    await expect(`${JSON.stringify(sent, undefined, 2)}\n`).toMatchFileSnapshot(
      `golden/${preset.id}-one-picture.json`,
    )
  })

  it.each(presets)(
    '$id: two pictures, with a limit and detail where it is known',
    async (preset) => {
      const [detail] = preset.detail
      const sent = await sentBy(preset, {
        images: [tinyPng, tinyPng],
        maxTokens: 1000,
        ...(detail === undefined ? {} : { detail }),
      })
      await expect(`${JSON.stringify(sent, undefined, 2)}\n`).toMatchFileSnapshot(
        `golden/${preset.id}-two-pictures.json`,
      )
    },
  )
})

/** What the guides of the five services that the project began with show, part by part. */
const guides = [
  {
    id: 'ruapi',
    url: 'https://www.ruapi.ai/v1/chat/completions',
    model: 'claude-opus-4-8',
    max_tokens: undefined,
  },
  {
    id: 'requesty',
    url: 'https://router.requesty.ai/v1/chat/completions',
    model: 'openai/gpt-4o',
    max_tokens: undefined,
  },
  {
    id: 'aimlapi',
    // The guide leaves its address out; it is that of the service's documentation.
    url: 'https://api.aimlapi.com/v1/chat/completions',
    model: 'gpt-4o',
    max_tokens: 300,
  },
  {
    id: 't-cloud',
    url: 'https://llm-server.llmhub.t-systems.net/v2/chat/completions',
    model: 'Qwen3-VL-30B-A3B-Instruct-FP8',
    max_tokens: 1000,
  },
  {
    id: 'crazyrouter',
    url: 'https://crazyrouter.com/v1/chat/completions',
    model: 'gpt-4o',
    max_tokens: 500,
  },
]

describe.each(guides)('the guide of $id', ({ id, url, model, max_tokens }) => {
  const preset = presetOf(id)
  const limit = max_tokens === undefined ? {} : { maxTokens: max_tokens }

  it('address: POST to chat/completions below the base URL', async () => {
    expect(await sentBy(preset)).toMatchObject({ method: 'POST', url })
  })

  it('headers: JSON, and the key as a bearer', async () => {
    const { headers } = await sentBy(preset)
    expect(headers['content-type']).toBe('application/json')
    expect(headers['authorization']).toBe('Bearer YOUR_API_KEY')
  })

  it('model: one that the guide names', async () => {
    expect((await sentBy(preset)).body['model']).toBe(model)
  })

  it('messages: one of the user, with a list of parts', async () => {
    const { messages } = (await sentBy(preset)).body
    expect(messages).toMatchObject([{ role: 'user', content: expect.any(Array) }])
  })

  it('content: the text first, then the picture as an object with a data URL', async () => {
    const { messages } = (await sentBy(preset)).body
    expect(messages[0]?.content).toEqual([
      { type: 'text', text: 'What is in this image?' },
      { type: 'image_url', image_url: { url: dataUrl } },
    ])
  })

  it('several pictures: one part each, behind the one text', async () => {
    const { messages } = (await sentBy(preset, { images: [tinyPng, tinyPng] })).body
    expect(messages[0]?.content).toEqual([
      { type: 'text', text: 'What is in this image?' },
      { type: 'image_url', image_url: { url: dataUrl } },
      { type: 'image_url', image_url: { url: dataUrl } },
    ])
  })

  it('max_tokens: as the guide has it, and none where none is set', async () => {
    const { body } = await sentBy(preset, limit)
    expect(body['max_tokens']).toBe(max_tokens)
    expect(body).not.toHaveProperty('max_completion_tokens')
    expect(await sentBy(preset)).not.toHaveProperty('body.max_tokens')
  })

  it('type: that of the bytes, whatever the picture is', async () => {
    const jpeg = {
      ...tinyPng,
      mime: 'image/jpeg' as const,
      bytes: new Uint8Array([255, 216, 255, 224]),
    }
    const { messages } = (await sentBy(preset, { images: [jpeg] })).body
    expect(JSON.stringify(messages)).toContain('"url":"data:image/jpeg;base64,/9j/4A=="')
  })
})

describe('what only one guide has', () => {
  it.each(['low', 'high', 'auto'] as const)(
    'crazyrouter: detail %s beside the URL',
    async (detail) => {
      const { messages } = (await sentBy(presetOf('crazyrouter'), { detail })).body
      expect(messages[0]?.content[1]).toEqual({
        type: 'image_url',
        image_url: { url: dataUrl, detail },
      })
      expect(presetOf('crazyrouter').detail).toContain(detail)
    },
  )

  it('crazyrouter: the answer as a stream', async () => {
    expect((await sentBy(presetOf('crazyrouter'))).body['stream']).toBe(true)
  })

  it('ruapi: JPEG, PNG, WebP and GIF', () => {
    expect([...presetOf('ruapi').limits.formats].sort()).toEqual([
      'image/gif',
      'image/jpeg',
      'image/png',
      'image/webp',
    ])
  })

  it('mistral: no stream_options, which it refuses', async () => {
    expect((await sentBy(presetOf('mistral'))).body).not.toHaveProperty('stream_options')
  })
})
