import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Preset, presets } from '../../common/presets.ts'
import { createMemory } from '../../main/core/models/learned.ts'
import { findLocalServers } from '../../main/node/local-servers.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A server on loopback that answers these paths with JSON and the rest with 404. */
async function serve(replies: Readonly<Record<string, unknown>>) {
  const paths: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    paths.push(path)
    response.writeHead(path in replies ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(replies[path] ?? { error: 'not found' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { baseUrl: `http://127.0.0.1:${address.port}/v1`, paths }
}

function at(id: string, baseUrl: string): Preset {
  const preset = presets.find((one) => one.id === id)
  if (preset === undefined) throw new Error(id)
  return { ...preset, baseUrl }
}

async function find(candidates: readonly Preset[]) {
  return await findLocalServers({ fetch, memory: createMemory(), said: new Map(), candidates })
}

const list = { data: [{ id: 'llava' }] }

describe('findLocalServers', () => {
  it('finds each server by what is its own, with the models that see', async () => {
    const ollama = await serve({
      '/api/version': { version: '0.9' },
      '/v1/models': list,
      '/api/show': { capabilities: ['vision'] },
    })
    const studio = await serve({
      '/v1/models': list,
      '/api/v0/models': { data: [{ id: 'llava', type: 'vlm' }] },
    })
    const llama = await serve({
      '/props': { default_generation_settings: {}, modalities: { vision: false } },
      '/v1/models': list,
    })
    const found = await find([
      at('ollama', ollama.baseUrl),
      at('lm-studio', studio.baseUrl),
      at('llama-cpp', llama.baseUrl),
    ])
    expect(found.map(({ preset, models }) => [preset, models[0]?.sees])).toEqual([
      ['ollama', true],
      ['lm-studio', true],
      ['llama-cpp', false],
    ])
  })

  it('leaves another program at the same port alone, and asks it nothing more', async () => {
    const other = await serve({ '/': 'hello', '/v1/models': list })
    expect(await find([at('llama-cpp', other.baseUrl), at('ollama', other.baseUrl)])).toEqual([])
    expect(other.paths.sort()).toEqual(['/api/version', '/props'])
  })

  it('goes nowhere that a program at the port would send it', async () => {
    const ollama = await serve({ '/api/version': { version: '0.9' }, '/v1/models': list })
    const location = `${new URL(ollama.baseUrl).origin}/api/version`
    const leading = createServer((_, response) => response.writeHead(302, { location }).end())
    await new Promise<void>((resolve) => leading.listen(0, '127.0.0.1', resolve))
    closers.push(() => leading.close())
    const { port } = leading.address() as AddressInfo
    expect(await find([at('ollama', `http://127.0.0.1:${port}/v1`)])).toEqual([])
    expect(ollama.paths).toEqual([])
  })

  it('asks this computer only', async () => {
    const asked: string[] = []
    const fetch = async (url: string) => {
      asked.push(url)
      return new Response('{}')
    }
    const candidates = [at('ollama', 'http://192.168.1.5:11434/v1'), ...presets]
    await findLocalServers({ fetch, memory: createMemory(), said: new Map(), candidates })
    expect(asked.map((url) => new URL(url).origin).sort()).toEqual([
      'http://127.0.0.1:11434',
      'http://127.0.0.1:1234',
      'http://127.0.0.1:8080',
    ])
  })

  it('does not wait for one that never answers', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    closers.push(
      () => silent.closeAllConnections(),
      () => silent.close(),
    )
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect(await find([at('ollama', `http://127.0.0.1:${port}/v1`)])).toEqual([])
  })
})
