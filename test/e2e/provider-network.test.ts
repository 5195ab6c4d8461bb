import { createServer as createHttp, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultSettings, type Provider } from '../../common/settings.ts'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { startProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, showNoise, until } from '../support/e2e/screen.ts'
import { startProxy, type TestProxy } from '../support/proxy.ts'
import { doneEvent, finishEvent, textEvent } from '../support/raw-server.ts'
import { makeAuthority } from '../support/test-authority.ts'

describe('the system’s proxy and certificates', () => {
  let running: TestApp | undefined
  let proxy: TestProxy | undefined
  const servers: Server[] = []

  afterEach(async () => {
    await running?.close()
    if (running !== undefined) await removeHome(running.home)
    running = undefined
    proxy?.close()
    for (const server of servers.splice(0)) server.close()
  })

  /** The port of a server that answers in pieces, and what it is doing. */
  const serve = async (make: (listener: RequestListener) => Server) => {
    const answers: ServerResponse[] = []
    let closed = 0
    const server = make((request, response) => {
      request.resume()
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.on('close', () => {
        closed += response.writableFinished ? 0 : 1
      })
      response.write(textEvent('First half, '))
      answers.push(response)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return { port, answers, closed: () => closed }
  }

  const provider = (origin: string): Provider => ({
    id: 'far',
    name: 'Far server',
    baseUrl: `${origin}/v1`,
    model: 'seer-1',
    plainHttpOrigin: origin,
  })

  const launch = async (origin: string, home?: string) => {
    const through = proxy?.url ?? ''
    await showNoise()
    running = await launchApp({
      settings: {
        providers: [provider(origin)],
        privacy: { ...defaultSettings('linux').privacy, inspect: 'never' as const },
      },
      env: { http_proxy: through, https_proxy: through, no_proxy: '' },
      ...(home === undefined ? {} : { home }),
    })
    return running
  }

  const ask = async (app: TestApp) => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    return await app.page('Eyeshot answer')
  }

  const finish = (response: ServerResponse | undefined) =>
    response?.end(textEvent('second half.') + finishEvent() + doneEvent)

  it('streams piece by piece through the proxy, and Stop ends the request there', async () => {
    const server = await serve((listener) => createHttp(listener))
    proxy = await startProxy(() => server.port)
    const app = await launch('http://models.test')
    const page = await ask(app)
    // The second half is sent only once the first one is on the screen.
    await page.getByText('First half,').waitFor()
    finish(server.answers[0])
    await page.getByText('First half, second half.').waitFor()
    expect(proxy.seen).toEqual(['POST http://models.test/v1/chat/completions'])

    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await until('the end at the server', async () => server.closed() === 1)
  })

  it('asks this computer without the proxy', async () => {
    const local = await startProvider('Straight from here.')
    proxy = await startProxy(() => 1)
    const app = await launch(new URL(local.server.url).origin)
    const page = await ask(app)
    await page.getByText('Straight from here.').waitFor()
    expect(proxy.seen).toEqual([])
    await local.server.stop()
  })

  it('refuses a certificate that nobody vouches for, and takes it once the system does', async () => {
    const authority = await makeAuthority('models.test')
    const server = await serve((listener) => createHttps(authority, listener))
    proxy = await startProxy(() => server.port)
    const first = await launch('https://models.test')
    const refused = await ask(first)
    await refused.getByText('certificate is not trusted, so nothing was sent').waitFor()
    expect(server.answers).toHaveLength(0)
    expect(proxy.seen).toContain('CONNECT models.test:443')
    await first.close()
    running = undefined

    await authority.trustIn(first.home)
    const second = await launch('https://models.test', first.home)
    const page = await ask(second)
    await page.getByText('First half,').waitFor()
    finish(server.answers[0])
    await page.getByText('First half, second half.').waitFor()
  })
})
