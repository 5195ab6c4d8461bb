import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askOnce, requestTo } from '../support/ask.ts'
import { doneEvent, finishEvent, textEvent } from '../support/raw-server.ts'

/** What Ollama 0.12 says at `/api/show` of a copy of one of its cloud models. */
const cloudCopy = {
  capabilities: ['completion', 'vision'],
  remote_host: 'https://ollama.com:443',
  remote_model: 'qwen3-vl:235b',
}

describe('where a local server runs a model', () => {
  let server: Server
  let asked: string[] = []

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const serve = async (show: RequestListener) => {
    asked = []
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      request.resume()
      if (request.url === '/api/show') return show(request, response)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(textEvent('Hello') + finishEvent() + doneEvent)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  const on = { localOnly: () => true }

  it('is asked in local-only mode alone, and a model that runs elsewhere is refused', async () => {
    const url = await serve((_, response) => response.end(JSON.stringify(cloudCopy)))
    const refused = await askOnce(requestTo(url), on)
    expect(refused.failure).toMatchObject({ code: 'local-only' })
    expect(refused.failure?.message).toContain('test-model runs on other computers')
    expect(asked).toEqual(['/api/show'])
    expect((await askOnce(requestTo(url))).text).toBe('Hello')
    expect(asked).toEqual(['/api/show', '/v1/chat/completions'])
  })

  it('by its name, without asking', async () => {
    const url = await serve((_, response) => response.end('{}'))
    const refused = await askOnce(requestTo(url, { model: 'gpt-oss:20b-cloud' }), on)
    expect(refused.failure).toMatchObject({ code: 'local-only' })
    expect(asked).toEqual([])
  })

  it('is asked of no other server, wherever that one sends the question', async () => {
    let led = 0
    const other = createServer((_, response) => {
      led += 1
      response.end('{}')
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/api/show`
    const url = await serve((_, response) => response.writeHead(307, { location }).end())
    await askOnce(requestTo(url), on)
    other.close()
    expect(asked[0]).toBe('/api/show')
    expect(led).toBe(0)
  })

  it('is here where the server knows no such question', async () => {
    const url = await serve((_, response) => response.writeHead(404).end('not found'))
    expect((await askOnce(requestTo(url), on)).text).toBe('Hello')
  })

  it('is refused where the server does not say in time', async () => {
    const url = await serve(() => undefined)
    const refused = await askOnce(requestTo(url), on)
    expect(refused.failure?.message).toContain('did not say in time')
    expect(asked).toEqual(['/api/show'])
  }, 10_000)
})
