import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { LLMock } from '@copilotkit/aimock'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../common/ipc.ts'
import { defaultSettings } from '../../common/settings.ts'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { drag, focusedTitle, pressKey, showNoise, until } from '../support/e2e/screen.ts'
import { type RawServer, startRawServer, streamHead, textEvent } from '../support/raw-server.ts'
import { type ForeignServer, startNginx } from '../support/servers.ts'
import { makeAuthority } from '../support/test-authority.ts'

const answer = 'The port is taken by another server.'

/** What is on the screen after a provider was asked: its words, and the buttons below them. */
interface Case {
  readonly name: string
  readonly says: string
  readonly offers: readonly string[]
}

const settings = 'Open settings'
const again = 'Try again'

/** nginx answers these, with its own pages. */
const statuses: readonly Case[] = [
  { name: 'HTML page', says: 'Check the base URL, which often ends in /v1', offers: [settings] },
  {
    name: '401',
    says: 'The server wants a key. Add one in the settings. (HTTP 401)',
    offers: [settings],
  },
  { name: '402', says: 'no credit left. Top it up at the provider. (HTTP 402)', offers: [again] },
  {
    name: '403',
    says: 'may not use this model or server. Check its rights at the provider. (HTTP 403)',
    offers: [settings],
  },
  { name: '404', says: 'Check the model name and the base URL', offers: [settings] },
  {
    name: '413',
    says: 'too large for this model. Send a smaller picture. (HTTP 413)',
    offers: ['Send smaller'],
  },
  { name: '429', says: 'The server asks to wait 10 minutes', offers: [again] },
  { name: '429 quota', says: 'The quota of this account is used up', offers: [again] },
  { name: '500', says: 'a problem of its own. Try again in a moment. (HTTP 500)', offers: [again] },
  { name: '502', says: 'a problem of its own. Try again in a moment. (HTTP 502)', offers: [again] },
  { name: '503', says: '(HTTP 503)', offers: ['Ask now', 'Cancel'] },
  { name: '504', says: 'a problem of its own. Try again in a moment. (HTTP 504)', offers: [again] },
  { name: 'redirect', says: 'Put the final address into the base URL', offers: [settings] },
]

/** No answer comes at all. */
const network: readonly Case[] = [
  { name: 'DNS', says: 'The name of the server was not found', offers: [settings, again] },
  { name: 'TLS', says: 'Check whether this address and port speak https', offers: [settings] },
  {
    name: 'certificate',
    says: 'certificate is not trusted, so nothing was sent',
    offers: [settings],
  },
  {
    name: 'proxy',
    says: 'The proxy of this system did not let the request through',
    offers: [settings, again],
  },
  {
    name: 'proxy with a password',
    says: 'The proxy of this system wants a name and a password',
    offers: [settings, again],
  },
  {
    name: 'refused',
    says: 'Nothing answers at this address. Start the server',
    offers: [settings, again],
  },
]

describe('each failure, in its words and with what helps', () => {
  let running: TestApp
  let page: Page
  let stalledPage: Page
  let choices: Page
  let nginx: ForeignServer
  let silent: RawServer
  let stalling: RawServer
  const mock = new LLMock({ port: 0, chunkSize: 6, latency: 10 })
  const closing: (() => unknown)[] = []

  beforeAll(async () => {
    await showNoise()
    await mock.start()
    silent = await startRawServer(() => undefined)
    stalling = await startRawServer((socket) => {
      socket.write(streamHead + textEvent('Half an answer'))
    })
    const gone = await startRawServer(() => undefined)
    await gone.close()
    const authority = await makeAuthority('models.test')
    const secure = createServer(authority, (_, response) => response.end())
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
    closing.push(() => secure.close())
    nginx = await startNginx(`
      location / { return 404; }
      location /HTML_page/ { default_type text/html; return 200 "<html><title>It works</title></html>"; }
      location /401/ { return 401; } location /402/ { return 402; } location /403/ { return 403; }
      location /v1/ { add_header proxy-authenticate 'Basic realm=x' always; return 407; }
      location /413/ { client_max_body_size 100; proxy_pass ${mock.url}/; }
      location /429/ { add_header retry-after 600 always; return 429; }
      location /429_quota/ { default_type application/json; return 429
        '{"error":{"message":"Please check your plan and billing details.","code":"insufficient_quota"}}'; }
      location /500/ { return 500; }
      location /502/ { proxy_pass ${gone.url}/; }
      location /503/ { return 503; }
      location /504/ { proxy_pass ${silent.url}/; proxy_read_timeout 1s; }
      location /redirect/ { return 302 ${mock.url}/; }`)
    const when = (model: string) => ({
      predicate: (body: object) => Reflect.get(body, 'model') === model,
    })
    mock.on(when('cut'), { content: answer }, { truncateAfterChunks: 3 })
    mock.on(when('length'), { content: answer, finishReason: 'length' })
    mock.on(when('filter'), { content: answer, finishReason: 'content_filter' })
    mock.on(when('withheld'), { content: '', finishReason: 'content_filter' })
    const { port } = secure.address() as AddressInfo
    const addresses: Readonly<Record<string, string>> = {
      DNS: 'https://nobody.invalid',
      TLS: mock.url.replace('http:', 'https:'),
      certificate: `https://127.0.0.1:${port}`,
      proxy: 'https://models.test',
      'proxy with a password': 'http://models.test',
      refused: gone.url,
      stalled: stalling.url,
    }
    const places = [
      ...statuses.map(({ name }) => [name, `${nginx.url}/${name.replace(' ', '_')}`, 'seer-1']),
      ...Object.entries(addresses).map(([name, url]) => [name, url, 'seer-1']),
      ...['cut', 'length', 'filter', 'withheld'].map((model) => [model, mock.url, model]),
    ]
    const providers = places.map(([name = '', url = '', model = ''], index) => ({
      id: `p${index}`,
      name,
      baseUrl: `${url}/v1`,
      model,
      plainHttpOrigin: new URL(url).origin,
    }))
    running = await launchApp({
      settings: {
        providers,
        defaultProvider: providers.find(({ name }) => name === 'stalled')?.id,
        privacy: { ...defaultSettings('linux').privacy, inspect: 'never' },
      },
      // Nobody listens at the first; this computer is reached without any.
      env: { https_proxy: gone.url, http_proxy: nginx.url, no_proxy: 'nobody.invalid' },
    })
    // The window that will be found to stall stays open while the others are asked.
    await ask()
    stalledPage = await running.page('Eyeshot answer')
    await stalledPage.getByText('Half an answer').waitFor()
    await stalledPage.getByRole('button', { name: 'Pin' }).click()
    await ask()
    page = await until('a second window', async () => {
      for (const one of running.app.windows()) {
        const isAnswer = (await one.title().catch(() => '')) === 'Eyeshot answer'
        if (isAnswer && one !== stalledPage) return one
      }
      return undefined
    })
    await page.getByText('Half an answer').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.evaluate(() =>
      (window as unknown as { eyeshot: Bridge<'answer'> }).eyeshot.openSettings(),
    )
    choices = await running.page('Eyeshot settings')
  })

  afterAll(async () => {
    await running?.close()
    await nginx?.stop()
    await Promise.all([mock.stop(), silent?.close(), stalling?.close()])
    for (const close of closing) close()
    if (running !== undefined) await removeHome(running.home)
  })

  const ask = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    await until('the focus', async () => (await focusedTitle()) === 'Eyeshot answer')
  }

  /** Asks one of the providers in the same window. */
  const askAt = async (name: string) => {
    await choices.getByRole('radio', { name: `Use ${name}`, exact: true }).check()
    await page.getByRole('button', { name: 'Retry' }).click()
    return page.getByRole('region', { name: 'Problem' })
  }

  it.each([...statuses, ...network])('$name', async ({ name, says, offers }) => {
    const problem = await askAt(name)
    await problem.getByRole('alert').getByText(says).waitFor()
    expect(await problem.getByRole('button').allTextContents()).toEqual(offers)
    expect(await problem.getByRole('timer').count()).toBe(offers.includes('Cancel') ? 1 : 0)
    if (offers.includes('Cancel')) await problem.getByRole('button', { name: 'Cancel' }).click()
  })

  it('cut off: keeps its text, and Try again asks again', async () => {
    const problem = await askAt('cut')
    await problem.getByText('The answer was cut off before its end.').waitFor()
    const shown = (await page.getByRole('article', { name: 'Answer' }).textContent()) ?? ''
    expect(shown.trim()).not.toBe('')
    expect(answer.startsWith(shown.trim())).toBe(true)
    const before = mock.getRequests().length
    await problem.getByRole('button', { name: again }).click()
    await until('another request', async () => mock.getRequests().length > before)
    await problem.getByText('The answer was cut off before its end.').waitFor()
  })

  it.each([
    ['length', 'The model reached its length limit'],
    ['filter', 'The provider cut this answer off by its filter'],
  ])('%s: the whole text, and how it ended', async (name, says) => {
    const problem = await askAt(name)
    await page.getByRole('contentinfo').getByText(says).waitFor()
    await page.getByText(answer).waitFor()
    expect(await problem.count()).toBe(0)
  })

  it('an answer that the filter withheld: another model is offered', async () => {
    const problem = await askAt('withheld')
    await problem.getByText('content filter withheld the answer').waitFor()
    await problem.getByRole('button', { name: 'Another model' }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Provider' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('stalled: after a minute of silence it ends, and what came is kept', async () => {
    const problem = stalledPage.getByRole('region', { name: 'Problem' })
    await problem
      .getByText('The server stopped sending, so the request was ended.')
      .waitFor({ timeout: 75_000 })
    await stalledPage.getByText('Half an answer').waitFor()
    expect(await problem.getByRole('button').allTextContents()).toEqual([again])
  })
})
