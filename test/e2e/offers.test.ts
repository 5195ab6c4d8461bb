import { readFile } from 'node:fs/promises'
import { createServer, request as forward, type Server } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { filesWith, launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, showNoise } from '../support/e2e/screen.ts'

const key = `sk-eyeshot-${'5b8d1e'.repeat(6)}`

/** Ollama's own interface at its standard port, before a server that answers questions. */
async function startOllama(behind: TestProvider): Promise<Server> {
  const own: Record<string, unknown> = {
    '/api/version': { version: '0.12.0' },
    '/v1/models': { data: [{ id: 'qwen3:4b' }, { id: 'llava:7b' }] },
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path in own) return void response.end(JSON.stringify(own[path]))
    let body = ''
    request.on('data', (piece) => {
      body += String(piece)
    })
    request.on('end', () => {
      if (path === '/api/show') {
        const sees = String(JSON.parse(body).model).startsWith('llava')
        return response.end(JSON.stringify({ capabilities: sees ? ['vision'] : ['completion'] }))
      }
      const { method, headers } = request
      return forward(`${behind.server.url}${path}`, { method, headers }, (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers)
        reply.pipe(response)
      }).end(body)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(11_434, '127.0.0.1', resolve)
  })
  return server
}

describe('what is offered', () => {
  let running: TestApp
  let behind: TestProvider
  let ollama: Server | undefined

  afterEach(async () => {
    await running.close()
    await behind.server.stop()
    ollama?.closeAllConnections()
    ollama?.close()
    ollama = undefined
    await removeHome(running.home)
  })

  const settingsFile = async () =>
    JSON.parse(await readFile(join(running.home, '.config/eyeshot/config.json'), 'utf8'))

  const ask = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    return await running.page('Eyeshot answer')
  }

  it('a local server: one click on the first-run card, and Explain works', async () => {
    await showNoise()
    behind = await startProvider('A grey patch of noise.')
    ollama = await startOllama(behind)
    running = await launchApp({ settings: { welcomed: false } })
    const card = await running.page('Eyeshot')
    await card.getByText('Ollama (this computer) is running').waitFor()
    // The one that sees is chosen, the other not even offered.
    const offered = await card.getByLabel('Model of Ollama').locator('option').allTextContents()
    expect(offered).toEqual(['llava:7b'])
    await card.getByRole('button', { name: 'Use it' }).click()
    await card.getByText('is running').waitFor({ state: 'detached' })
    const { providers, defaultProvider } = await settingsFile()
    expect(providers).toMatchObject([{ model: 'llava:7b', preset: 'ollama' }])
    expect(defaultProvider).toBe(providers[0].id)
    await (await ask()).getByText('A grey patch of noise.').waitFor()
    expect((await behind.asked())[0]).toMatchObject({ model: 'llava:7b', hadKey: false })
  })

  it('OPENAI_* variables: used for nothing before they are taken over, and offered once', async () => {
    await showNoise()
    behind = await startProvider('Asked with the key.', { apiKey: key })
    running = await launchApp({
      settings: { welcomed: false },
      env: { OPENAI_API_KEY: key, OPENAI_BASE_URL: `${behind.server.url}/v1` },
    })
    const page = await ask()
    await page.getByText('No provider is set up yet').waitFor()
    expect(await behind.asked()).toHaveLength(0)
    const card = await running.page('Eyeshot')
    await card.getByRole('button', { name: 'Take it over' }).click()
    await card.getByText('OPENAI_*').waitFor({ state: 'detached' })
    expect(await settingsFile()).toMatchObject({ environmentOffered: true })
    expect((await settingsFile()).providers[0].keyOrigin).toBe(behind.server.url)
    expect(await filesWith(running.home, key)).toEqual([])

    // The list, a choice in it and the test, with that key.
    await card.getByRole('button', { name: 'Add a provider' }).click()
    const settings = await running.page('Eyeshot settings')
    await settings.getByRole('button', { name: /^Edit 127/ }).click()
    await settings.getByRole('button', { name: 'List models' }).click()
    await settings.getByText(/\d+ models; type to search/).waitFor()
    await settings.getByRole('combobox', { name: 'Model', exact: true }).fill('seer-1')
    await settings.getByRole('button', { name: 'Test', exact: true }).click()
    await settings.getByText('Asked with the key.').waitFor()
    await settings.getByText(/First words after \d+\.\d\d s/).waitFor()
    await settings.getByText('It may not see pictures').waitFor()
    await settings.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('Asked with the key.').waitFor()
  })
})
