import { LLMock } from '@copilotkit/aimock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ErrorCode } from '../../common/errors.ts'
import { createMemory } from '../../main/core/models/learned.ts'
import { askOnce, requestTo, tinyPng } from '../support/ask.ts'
import { always, head, type RawServer, startRawServer } from '../support/raw-server.ts'

const mock = new LLMock({ port: 0 })
let raw: RawServer | undefined

beforeAll(async () => {
  await mock.start()
})
afterAll(async () => {
  await mock.stop()
})
beforeEach(() => {
  mock.clearFixtures()
  mock.clearRequests()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await raw?.close()
  raw = undefined
})

describe('an answer of an independent server', () => {
  it('streams in pieces, with usage, to the end', async () => {
    mock.onMessage('What is this?', { content: 'A grey pixel, nothing more.' }, { chunkSize: 4 })
    const { events, text, last } = await askOnce(requestTo(mock.url))
    expect(text).toBe('A grey pixel, nothing more.')
    expect(events.filter((event) => event.type === 'delta').length).toBeGreaterThan(3)
    expect(events.some((event) => event.type === 'usage')).toBe(true)
    expect(last).toEqual({ type: 'done', finish: 'stop' })
  })

  it('shows reasoning apart and the finish reason length', async () => {
    mock.onMessage('What', { content: 'A pix', reasoning: 'Small.', finishReason: 'length' })
    const { text, reasoning, last } = await askOnce(requestTo(mock.url))
    expect([text, reasoning]).toEqual(['A pix', 'Small.'])
    expect(last).toEqual({ type: 'done', finish: 'length' })
  })

  it('cut off after some chunks: the text is kept', async () => {
    mock.onMessage(
      'What',
      { content: 'one two three four' },
      { chunkSize: 4, truncateAfterChunks: 3, latency: 30 },
    )
    const { text, failure } = await askOnce(requestTo(mock.url))
    expect(failure?.code).toBe('cut-off')
    expect('one two three four'.startsWith(text)).toBe(true)
    expect(text).not.toBe('')
  })

  it('puts the text before the pictures, as objects with data URLs of the right type', async () => {
    mock.onMessage('What', { content: 'ok' })
    await askOnce(requestTo(mock.url, { images: [tinyPng, tinyPng], maxTokens: 300 }))
    const body = mock.getLastRequest()?.body
    const url = `data:image/png;base64,${Buffer.from(tinyPng.bytes).toString('base64')}`
    expect(body).toMatchObject({
      model: 'test-model',
      max_tokens: 300,
      stream: true,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url } },
            { type: 'image_url', image_url: { url } },
          ],
        },
      ],
    })
  })

  it('sends no picture whose bytes are of another type', async () => {
    const images = [{ ...tinyPng, mime: 'image/jpeg' as const }]
    const { failure } = await askOnce(requestTo(mock.url, { images }))
    expect(failure?.code).toBe('image-failed')
    expect(mock.getRequests()).toHaveLength(0)
  })

  it('takes a base URL with a slash, or with the whole path', async () => {
    mock.onMessage('What', { content: 'ok' })
    for (const baseUrl of [`${mock.url}/v1/`, `${mock.url}/v1/chat/completions`]) {
      expect((await askOnce(requestTo('', { endpoint: { baseUrl } }))).text).toBe('ok')
    }
  })
})

describe('section 3, 402, 413 and whatever else a server refuses', () => {
  const refusals: readonly [number, ErrorCode][] = [
    [401, 'unauthorized'],
    [402, 'payment-required'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'server-error'],
    [504, 'server-error'],
  ]
  it.each(refusals)("retries: none; %i is %s, in the server's words", async (status, code) => {
    mock.onMessage('What', { error: { message: 'bad secret-key-0001 here' }, status })
    const { failure } = await askOnce(requestTo(mock.url))
    expect(failure).toMatchObject({ code, status })
    expect(failure?.message).toContain('bad [key] here')
    expect(mock.getRequests()).toHaveLength(1)
  })

  it.each([
    ['7', 7000],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['soon', undefined],
  ])('`Retry-After` %s: handed on, and not slept by the SDK', async (value, expected) => {
    raw = await startRawServer(
      always(head('application/json', '429 Too Many Requests', [`retry-after: ${value}`])),
    )
    expect((await askOnce(requestTo(raw.url))).failure?.retryAfterMs).toBe(expected)
    expect(raw.requests).toHaveLength(1)
  })

  it.each([
    ['{"detail":"quota of the team is used up"}'],
    ['[{"error":{"message":"quota of the team is used up"}}]'],
    ['quota of the team is used up'],
    ['<html><head><title>quota of the team is used up</title></head></html>'],
  ])('`{"detail": ...}` or an array as error body, as in %s: its message is kept', async (body) => {
    raw = await startRawServer(always(head('application/json', '429 Too Many Requests') + body))
    const { failure } = await askOnce(requestTo(raw.url))
    expect(failure?.message).toContain('quota of the team is used up')
  })

  it('a model without eyes is named', async () => {
    mock.onMessage('What', { error: { message: 'image input is not supported' }, status: 400 })
    expect((await askOnce(requestTo(mock.url))).failure?.code).toBe('refused-images')
    expect(mock.getRequests()).toHaveLength(1)
  })

  it('redirect: refused, and nothing is sent to where it leads', async () => {
    const target = await startRawServer(always(head('text/plain')))
    raw = await startRawServer(
      always(head('text/plain', '307 Temporary Redirect', [`location: ${target.url}/v1`])),
    )
    expect((await askOnce(requestTo(raw.url))).failure?.code).toBe('redirected')
    expect(target.requests).toHaveLength(0)
    await target.close()
  })

  it('nobody listens: unreachable', async () => {
    const gone = await startRawServer(() => undefined)
    await gone.close()
    const { failure } = await askOnce(requestTo(gone.url))
    expect(failure?.code).toBe('unreachable')
    expect(failure?.message).toContain('Nothing answers')
  })

  it('the name is not known: unreachable', async () => {
    const { failure } = await askOnce(requestTo('http://nobody.invalid'))
    expect(failure?.code).toBe('unreachable')
    expect(failure?.message).toContain('name of the server')
  })

  it('a server that speaks no TLS: named', async () => {
    const endpoint = { baseUrl: `${mock.url.replace('http:', 'https:')}/v1` }
    expect((await askOnce(requestTo('', { endpoint }))).failure?.code).toBe('tls')
  })

  it.each(['', 'file:///etc/passwd', 'http://name:word@host/v1'])(
    '%s: a wrong URL',
    async (baseUrl) => {
      const { failure } = await askOnce(requestTo('', { endpoint: { baseUrl } }))
      expect(failure?.code).toBe('wrong-url')
    },
  )
})

describe('section 3, keys and the environment', () => {
  it('sends the key as a bearer, and no header that tells of this machine', async () => {
    raw = await startRawServer(always(head('application/json', '401 Unauthorized')))
    await askOnce(requestTo(raw.url))
    const headers = raw.requests[0]?.headers ?? {}
    expect(headers['authorization']).toBe('Bearer secret-key-0001')
    expect(headers['user-agent']).toBe('eyeshot')
    expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([])
    expect(headers).not.toHaveProperty('openai-organization')
  })

  it('no key: no Authorization', async () => {
    mock.onMessage('What', { content: 'ok' })
    const { text } = await askOnce(requestTo('', { endpoint: { baseUrl: `${mock.url}/v1` } }))
    expect(text).toBe('ok')
    expect(mock.getLastRequest()?.headers['authorization']).toBeUndefined()
  })

  it('environment: nothing of it is read, sent or logged', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'env-key')
    vi.stubEnv('OPENAI_ADMIN_KEY', 'env-admin')
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1')
    vi.stubEnv('OPENAI_ORG_ID', 'env-org')
    vi.stubEnv('OPENAI_PROJECT_ID', 'env-project')
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-env: env-header\nauthorization: Bearer env-custom')
    vi.stubEnv('OPENAI_LOG', 'debug')
    const lines = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
    raw = await startRawServer(always(head('application/json', '401 Unauthorized')))
    const endpoint = { baseUrl: `${raw.url}/v1` }
    expect((await askOnce(requestTo('', { endpoint }))).failure?.code).toBe('unauthorized')
    expect(JSON.stringify(raw.requests)).not.toContain('env-')
    expect(lines).not.toHaveBeenCalled()
    lines.mockRestore()
  })

  it('a key that no header can hold is not quoted by an error', async () => {
    const endpoint = { baseUrl: `${mock.url}/v1`, key: 'gëheim\n1' }
    const { failure } = await askOnce(requestTo('', { endpoint }))
    expect(failure?.code).toBe('unauthorized')
    expect(failure?.message).not.toContain('heim')
  })
})

describe('the parameter ladder', () => {
  function refuse(name: string, message: string, status = 400): void {
    mock.on({ predicate: (request) => request[name] !== undefined }, { error: { message }, status })
  }

  it.each([
    ['stream_options', 422, 'extra fields not permitted'],
    ['max_tokens', 400, 'max_tokens is not supported, use max_completion_tokens'],
    ['max_tokens', 400, 'something is wrong'],
  ])('without %s after a %i saying %s, and remembers', async (name, status, message) => {
    refuse(name, message, status)
    mock.onMessage('What', { content: 'ok' })
    const memory = createMemory()
    const request = requestTo(mock.url, { maxTokens: 50 })
    expect((await askOnce(request, { memory })).text).toBe('ok')
    const needed = mock.getRequests().length
    expect(needed).toBeGreaterThan(1)
    expect(needed).toBeLessThan(5)
    expect((await askOnce(request, { memory })).text).toBe('ok')
    expect(mock.getRequests()).toHaveLength(needed + 1)
    const { body } = mock.getLastRequest() ?? {}
    expect(body).not.toHaveProperty(name)
  })

  it('without detail where the pictures may not carry one, and remembers', async () => {
    const hasDetail = (request: object) => JSON.stringify(request).includes('"detail":"high"')
    const error = { message: 'unknown field: detail' }
    mock.on({ predicate: hasDetail }, { error, status: 422 })
    mock.onMessage('What', { content: 'ok' })
    const memory = createMemory()
    const request = requestTo(mock.url, { detail: 'high' })
    expect((await askOnce(request, { memory })).text).toBe('ok')
    expect((await askOnce(request, { memory })).text).toBe('ok')
    expect(mock.getRequests()).toHaveLength(3)
  })

  it('learns that a model takes no pictures, in the words of its server', async () => {
    const error = { message: 'This model does not support image input' }
    mock.onMessage('What', { error, status: 400 })
    const memory = createMemory()
    await askOnce(requestTo(mock.url), { memory })
    const learned = memory.of(`${mock.url} test-model`)
    expect(learned.tried).toBe(false)
    expect(learned.refusal).toContain('does not support image input')
  })

  it('ends with what the server said first', async () => {
    mock.onMessage('What', { error: { message: 'no such thing as this' }, status: 400 })
    const { failure } = await askOnce(requestTo(mock.url, { maxTokens: 50 }))
    expect(failure?.code).toBe('bad-request')
    expect(failure?.message).toContain('no such thing as this')
    expect(mock.getRequests()).toHaveLength(3)
  })
})
