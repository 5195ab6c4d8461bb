import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { FailureError } from '../../common/errors.ts'
import { createMemory } from '../../main/core/models/learned.ts'
import { listModels as list } from '../../main/node/model-list.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const memory = createMemory()

async function listModels(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  key: string | undefined,
  { preset = '', signal = new AbortController().signal } = {},
) {
  const endpoint = key === undefined ? { baseUrl } : { baseUrl, key }
  return await list({ fetch, endpoint, memory, preset, signal })
}

/** The base URL of a server, and the requests that came. */
async function serve(handler: Handler) {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  closers.push(close)
  return { baseUrl: `http://127.0.0.1:${address.port}/v1`, requests, close }
}

function json(value: unknown, status = 200): Handler {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
}

async function failureOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof FailureError) return error.failure
  throw new Error(`no expected failure: ${String(error)}`)
}

describe('listModels', () => {
  it('gives the sorted ids, and reads past what else a server says', async () => {
    const data = [{ id: 'qwen', object: 'model', owned_by: 'x' }, { id: 'gpt-4o' }, { id: 'Llama' }]
    const { baseUrl, requests } = await serve(json({ object: 'list', data }))
    const models = await listModels(fetch, baseUrl, 'secret')
    expect(models.map(({ id }) => id)).toEqual(['gpt-4o', 'Llama', 'qwen'])
    expect(requests.map(({ method, url }) => [method, url])).toEqual([['GET', '/v1/models']])
    expect(requests[0]?.headers.authorization).toBe('Bearer secret')
  })

  it('sends no authorization without a key, and no cookie ever', async () => {
    const { baseUrl, requests } = await serve(json({ data: [] }))
    expect(await listModels(fetch, baseUrl, undefined)).toEqual([])
    expect(requests[0]?.headers.authorization).toBeUndefined()
    expect(requests[0]?.headers.cookie).toBeUndefined()
  })

  it('follows no redirect, so that the key goes nowhere else', async () => {
    const other = await serve(json({ data: [{ id: 'stolen' }] }))
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(302, { location: `${other.baseUrl}/models` }).end()
    })
    expect((await failureOf(listModels(fetch, baseUrl, 'secret'))).code).toBe('redirected')
    expect(other.requests).toEqual([])
  })

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [500, 'server-error'],
  ])('says status %i as %s, without the key', async (status, code) => {
    const { baseUrl } = await serve(json({ error: 'wrong key: secret' }, status))
    const failure = await failureOf(listModels(fetch, baseUrl, 'secret'))
    expect(failure).toMatchObject({ code, status })
    expect(failure.message).not.toContain('secret')
  })

  it.each<[string, Handler]>([
    ['a page', (_, response) => response.end('<!doctype html><title>Welcome</title>')],
    ['half a list', (_, response) => response.end('{"data":[{"id":')],
    ['another object', json({ models: ['a'] })],
    ['ids that are no text', json({ data: [{ id: 7 }] })],
    ['nothing', (_, response) => response.end()],
  ])('says that %s is no list of models', async (_, handler) => {
    const { baseUrl } = await serve(handler)
    expect((await failureOf(listModels(fetch, baseUrl, undefined))).code).toBe('wrong-url')
  })

  it('says that nobody answers', async () => {
    const { baseUrl, close } = await serve(json({}))
    await close()
    closers.pop()
    expect((await failureOf(listModels(fetch, baseUrl, undefined))).code).toBe('unreachable')
  })

  it('takes half a list for none when the connection breaks', async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"data":[')
      setTimeout(() => response.destroy(), 50)
    })
    expect((await failureOf(listModels(fetch, baseUrl, undefined))).code).toBe('wrong-url')
  })

  it('asks Ollama about each model', async () => {
    const { baseUrl } = await serve((request, response) => {
      if (request.url === '/v1/models') {
        return json({ data: [{ id: 'llava:7b' }, { id: 'qwen:4b' }, { id: 'lost:1b' }] })(
          request,
          response,
        )
      }
      let body = ''
      request.on('data', (piece) => {
        body += String(piece)
      })
      request.on('end', () => {
        const capabilities = { 'llava:7b': ['completion', 'vision'], 'qwen:4b': ['completion'] }[
          String(JSON.parse(body).model)
        ]
        const found = { capabilities, model_info: { 'llama.context_length': 32_768 } }
        if (capabilities === undefined) json({ error: 'not found' }, 404)(request, response)
        else json(found)(request, response)
      })
    })
    expect(await listModels(fetch, baseUrl, undefined, { preset: 'ollama' })).toEqual([
      { id: 'llava:7b', sees: true, source: 'probe', context: 32_768 },
      { id: 'lost:1b' },
      { id: 'qwen:4b', sees: false, source: 'probe', context: 32_768 },
    ])
  })

  it('puts the list of LM Studio’s own interface beside the plain one', async () => {
    const { baseUrl } = await serve((request, response) => {
      const replies: Record<string, unknown> = {
        '/v1/models': { data: [{ id: 'gemma-3' }, { id: 'text-only' }] },
        '/api/v0/models': {
          data: [
            { id: 'gemma-3', type: 'vlm', max_context_length: 8192 },
            { id: 'text-only', type: 'llm' },
          ],
        },
      }
      const reply = replies[request.url ?? '']
      json(reply ?? { error: 'no such path' }, reply === undefined ? 404 : 200)(request, response)
    })
    expect(await listModels(fetch, baseUrl, undefined, { preset: 'lm-studio' })).toEqual([
      { id: 'gemma-3', sees: true, source: 'endpoint', context: 8192 },
      { id: 'text-only', sees: false, source: 'endpoint' },
    ])
  })

  it('takes what llama.cpp says of itself for its one model', async () => {
    const { baseUrl } = await serve((request, response) => {
      const props = { modalities: { vision: true }, default_generation_settings: { n_ctx: 4096 } }
      json(request.url === '/props' ? props : { data: [{ id: 'model.gguf' }] })(request, response)
    })
    expect(await listModels(fetch, baseUrl, undefined, { preset: 'llama-cpp' })).toEqual([
      { id: 'model.gguf', sees: true, source: 'endpoint', context: 4096 },
    ])
  })

  it('ends at once when it is cancelled', async () => {
    const cancel = new AbortController()
    const { baseUrl } = await serve(() => cancel.abort())
    const { signal } = cancel
    await expect(listModels(fetch, baseUrl, undefined, { signal })).rejects.toThrow('aborted')
    expect(signal.aborted).toBe(true)
  })
})
