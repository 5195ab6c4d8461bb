import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings, type Provider } from '../../common/settings.ts'
import { tinyPng } from '../support/ask.ts'
import { launchApp, overlayShown, removeHome, runCli, type TestApp } from '../support/e2e/app.ts'
import { startProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, showNoise, until } from '../support/e2e/screen.ts'
import { lanAddress } from '../support/lan-address.ts'
import { startProxy } from '../support/proxy.ts'
import { doneEvent, finishEvent, textEvent } from '../support/raw-server.ts'

const refusal = 'Eyeshot is in local-only mode, so nothing was sent.'

describe('local-only mode', () => {
  let running: TestApp
  let server: Server
  let origin: string
  let connections: number
  let open: Provider

  beforeEach(async () => {
    connections = 0
    server = createServer((request, response) => {
      request.resume()
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(textEvent('Reached.') + finishEvent() + doneEvent)
    })
    server.on('connection', () => {
      connections += 1
    })
    await new Promise<void>((resolve) => server.listen(0, lanAddress(), resolve))
    origin = `http://${lanAddress()}:${(server.address() as AddressInfo).port}`
    const baseUrl = `${origin}/v1`
    open = { id: 'far', name: 'Far server', baseUrl, model: 'seer-1', plainHttpOrigin: origin }
    await showNoise()
  })

  afterEach(async () => {
    await running.close()
    server.closeAllConnections()
    server.close()
    await removeHome(running.home)
  })

  const ask = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    return await running.page('Eyeshot answer')
  }

  const openSettings = async (page: Page) => {
    await page.getByRole('button', { name: 'Open settings' }).click()
    return await running.page('Eyeshot settings')
  }

  it('keeps everybody from another address of this computer, until it is switched off', async () => {
    running = await launchApp({ settings: { providers: [open], localOnly: true } })
    // The question.
    const page = await ask()
    await page.getByText(refusal).waitFor()
    await page.getByText('Local only', { exact: true }).waitFor()
    // The list of models, and the test of one.
    const settings = await openSettings(page)
    await settings.locator('.badge.local-only').waitFor()
    await settings.getByRole('button', { name: 'History', exact: true }).click()
    await settings.getByRole('button', { name: 'Open the history' }).click()
    const history = await running.page('Eyeshot history')
    await history.locator('.badge.local-only').waitFor()
    await settings.getByRole('button', { name: 'Providers and keys' }).click()
    await settings.getByRole('button', { name: /^Edit Far/ }).click()
    await settings.getByRole('button', { name: 'List models' }).click()
    await settings.getByText(refusal).waitFor()
    await settings.getByRole('button', { name: 'Test', exact: true }).click()
    await settings.getByText(refusal).nth(1).waitFor()
    // A page, and every session of main: that of windows, of providers, of who comes later.
    const refused = await settings.evaluate(
      (url) =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      `${origin}/`,
    )
    expect(refused).toBe(true)
    const tried = await running.app.evaluate(async ({ net, session }, url) => {
      const sessions = ['windows', 'diagram', 'providers', 'loopback', 'electron-updater', 'later']
      const fetches = [
        () => net.fetch(url),
        ...sessions.map((name) => () => session.fromPartition(name).fetch(url)),
      ]
      return await Promise.all(
        fetches.map((one) =>
          one().then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      )
    }, `${origin}/`)
    expect(tried).toEqual(Array(7).fill('refused'))
    // The command line: a question, a list, a picture's URL.
    const picture = join(running.home, 'picture.png')
    await writeFile(picture, tinyPng.bytes)
    for (const parameters of [
      ['ask', picture],
      ['ask', picture, '--base-url', `${origin}/v1`, '--model', 'm', '--allow-http'],
      ['models'],
      ['inspect', `${origin}/picture.png`, '--model', 'gpt-4o'],
    ]) {
      const { code, stderr } = await runCli(parameters, running.env)
      expect(stderr).toContain(refusal)
      expect(code).toBe(2)
    }
    expect(connections).toBe(0)

    await settings.getByRole('button', { name: 'Privacy' }).click()
    await settings.getByRole('checkbox', { name: /^Local only/ }).uncheck()
    await page.getByText('Local only', { exact: true }).waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Reached.').waitFor()
    expect(connections).toBeGreaterThan(0)
  })

  it('ends what is under way when it begins', async () => {
    let closed = 0
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      request.resume()
      response.on('close', () => {
        closed += 1
      })
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(textEvent('First half,'))
    })
    const privacy = { ...defaultSettings('linux').privacy, inspect: 'never' as const }
    running = await launchApp({ settings: { providers: [open], privacy } })
    const page = await ask()
    await page.getByText('First half,').waitFor()
    expect(closed).toBe(0)
    await running.app.evaluate(({ app }) => app.emit('second-instance', {}, ['eyeshot'], '/'))
    const settings = await running.page('Eyeshot settings')
    await settings.getByRole('button', { name: 'Privacy' }).click()
    await settings.getByRole('checkbox', { name: /^Local only/ }).check()
    await page.getByText('The answer was cut off before its end.').waitFor()
    await until('the end at the server', async () => closed === 1)
  })

  it('asks models of this computer without the proxy, but none that its server runs elsewhere', async () => {
    const local = await startProvider('Straight from here.')
    const proxy = await startProxy(() => 1)
    running = await launchApp({
      settings: { providers: [local.provider], localOnly: true },
      env: { http_proxy: proxy.url, https_proxy: proxy.url, no_proxy: '<-loopback>' },
    })
    const page = await ask()
    await page.getByText('Straight from here.').waitFor()
    const cloud = await runCli(
      ['ask', join(process.cwd(), 'assets/demo/sample.png'), '--model', 'seer:1t-cloud'],
      running.env,
    )
    expect(cloud.stderr).toContain('seer:1t-cloud runs on other computers')
    expect(await local.asked()).toHaveLength(1)
    expect(proxy.seen).toEqual([])
    proxy.close()
    await local.server.stop()
  })
})
