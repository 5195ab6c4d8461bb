import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askOnce, requestTo } from '../support/ask.ts'
import { type RawServer, startRawServer } from '../support/raw-server.ts'
import { type ForeignServer, startMockLlm, startNginx } from '../support/servers.ts'

const answer = 'A grey pixel, nothing more; all of it arrives, é and 😀 too.'

describe('section 3, through nginx', () => {
  const mock = new LLMock({ port: 0, chunkSize: 5, latency: 20 })
  let silent: RawServer
  let nginx: ForeignServer

  beforeAll(async () => {
    await mock.start()
    mock.onMessage('What', { content: answer })
    silent = await startRawServer(() => undefined)
    nginx = await startNginx(`
      location / { return 404; }
      location /page/ { default_type text/html; return 200 "<html><title>It works</title></html>"; }
      location /plain/ { proxy_pass ${mock.url}/; proxy_buffering off; }
      location /buffered/ { proxy_pass ${mock.url}/; proxy_buffering on; proxy_buffer_size 64k;
        proxy_buffers 8 64k; proxy_busy_buffers_size 64k; }
      location /gzip/ { proxy_pass ${mock.url}/; gzip on; gzip_types text/event-stream;
        gzip_min_length 1; gzip_proxied any; gzip_http_version 1.0; }
      location /slow/ { proxy_pass ${silent.url}/; proxy_read_timeout 1s; }
      location /dead/ { proxy_pass http://127.0.0.1:9/; }
      location /small/ { client_max_body_size 100; proxy_pass ${mock.url}/; }
      location /moved/ { return 302 http://127.0.0.1:9/; }`)
  })

  afterAll(async () => {
    await nginx?.stop()
    await silent?.close()
    await mock.stop()
  })

  it.each(['plain', 'buffered', 'gzip'])(
    '%s event stream: the whole answer, to its end',
    async (way) => {
      const { text, last } = await askOnce(requestTo(`${nginx.url}/${way}`))
      expect(text).toBe(answer)
      expect(last).toEqual({ type: 'done', finish: 'stop' })
    },
  )

  it.each([
    ['page', 'wrong-url', undefined, 'base URL'],
    ['nowhere', 'not-found', 404, 'base URL'],
    ['slow', 'server-error', 504, 'Try again'],
    ['dead', 'server-error', 502, 'Try again'],
    ['small', 'too-large', 413, 'smaller'],
    ['moved', 'redirected', undefined, 'base URL'],
  ] as const)('HTML error page of /%s: %s', async (way, code, status, words) => {
    const { failure } = await askOnce(requestTo(`${nginx.url}/${way}`))
    expect(failure?.code).toBe(code)
    expect(failure?.status).toBe(status)
    expect(failure?.message).toContain(words)
    expect(failure?.message).not.toContain('<')
  })
})

describe('section 3, against mock-llm', () => {
  let server: ForeignServer

  beforeAll(async () => {
    server = await startMockLlm(`
streaming: { chunkSize: 6, chunkIntervalMs: 10 }
rules:
  - path: "/v1/chat/completions"
    match: "@"
    response:
      status: 200
      content: '{"id":"a","object":"chat.completion","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"${answer}"},"finish_reason":"stop"}]}'
  - path: "/v1/chat/completions"
    match: "contains(body.model, 'limited')"
    response:
      status: 429
      content: '{"error":{"message":"slow down","type":"rate_limit_error","code":"rate_limited"}}'
`)
  })

  afterAll(async () => {
    await server?.stop()
  })

  it('streams the whole answer', async () => {
    const { text, last } = await askOnce(requestTo(server.url))
    expect(text).toBe(answer)
    expect(last).toEqual({ type: 'done', finish: 'stop' })
  })

  it('error object inside a 200 stream: mapped', async () => {
    const { failure, text } = await askOnce(requestTo(server.url, { model: 'limited' }))
    expect([failure?.code, text]).toEqual(['rate-limited', ''])
    expect(failure?.message).toContain('slow down')
  })

  it('413 of a body that is really too large', async () => {
    const { failure } = await askOnce(requestTo(server.url, { prompt: 'What? '.repeat(60_000) }))
    expect(failure).toMatchObject({ code: 'too-large', status: 413 })
  })
})
