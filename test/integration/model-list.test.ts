import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { FailureError } from '../../common/errors.ts'
import { listModels } from '../../main/node/model-list.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

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
    expect(await listModels(fetch, baseUrl, 'secret')).toEqual(['gpt-4o', 'Llama', 'qwen'])
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
})
