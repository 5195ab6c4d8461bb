import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LLMock } from '@copilotkit/aimock'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Action } from '../../common/actions.ts'
import { defaultSettings, type Provider, type Settings } from '../../common/settings.ts'
import { tinyPng } from '../support/ask.ts'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import {
  always,
  head,
  type RawServer,
  startRawServer,
  streamHead,
  textEvent,
} from '../support/raw-server.ts'
import { type RunOptions, type RunResult, runNode } from '../support/run-node.ts'

const key = 'secret-key-0001'
const mock = new LLMock({ port: 0 })
let cli: Bundle
let home: string
let picture: string
let raw: RawServer | undefined

beforeAll(async () => {
  cli = await buildCli()
  await mock.start()
})
afterAll(async () => {
  await mock.stop()
  await cli.remove()
})
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'eyeshot-cli-'))
  picture = join(home, 'picture.png')
  await writeFile(picture, tinyPng.bytes)
  mock.clearFixtures()
  mock.clearRequests()
})
afterEach(async () => {
  await raw?.close()
  raw = undefined
  await rm(home, { recursive: true, force: true })
})

/** Runs the command line in a home of its own, and looks for the key in all that it writes. */
async function eyeshot(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const env = {
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LC_ALL: 'de_DE.UTF-8',
    LANGUAGE: 'en',
    ...options.env,
  }
  const result = await runNode(cli.file, { ...options, args, env })
  expect(result.stdout + result.stderr).not.toContain(key)
  return result
}

async function saveSettings(change: Partial<Settings>): Promise<void> {
  await mkdir(join(home, '.config', 'eyeshot'), { recursive: true })
  const settings = { ...defaultSettings('linux'), ...change }
  await writeFile(join(home, '.config', 'eyeshot', 'config.json'), JSON.stringify(settings))
}

function providerAt(url: string, change: Partial<Provider> = {}): Provider {
  return { id: 'mine', name: 'Mine', baseUrl: `${url}/v1`, model: 'eye-1', ...change }
}

describe('eyeshot ask', () => {
  it('prints the parsed form of an answer, asked for once more where it did not fit: 0', async () => {
    const answers = ['It is a table.', '| a | b |\n|---|---|\n| 1 | =2 |']
    await saveSettings({ providers: [providerAt(mock.url)] })
    let asked = 0
    mock.onMessage(/./s, () => {
      asked += 1
      return { content: answers[asked - 1] ?? '' }
    })
    const csv = ['ask', picture, '--action', 'table', '--format', 'csv']
    const result = await eyeshot(csv)
    expect(result).toMatchObject({ code: 0, stdout: "a,b\r\n1,'=2\r\n" })
    expect(result.stderr).toContain('the answer did not fit; asking once more')
    expect(asked).toBe(2)
  })

  it('says what does not fit the form of an action: 6', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    mock.onMessage(/./s, { content: 'No table.' })
    const result = await eyeshot(['ask', picture, '--action', 'table', '--format', 'json'])
    expect(result).toMatchObject({ code: 6, stdout: '[]\n' })
    expect(result.stderr).toContain('There is no table in the answer.')
    const streamed = await eyeshot(['ask', picture, '--action', 'table'])
    expect(streamed).toMatchObject({ code: 6, stdout: 'No table.\n' })
  })

  it.each([
    [['--action', 'table', '--format', 'latex'], '--format is tsv'],
    [['--action', 'table', '--format', 'csv', '--json'], '--format and --json'],
    [['--action', 'ask'], 'wants a question; use --question'],
    [['--action', 'explain', '--question', 'Why?'], 'takes no question; use --prompt'],
  ])('refuses %j: 2', async (options, message) => {
    const result = await eyeshot(['ask', picture, ...options])
    expect(result.code).toBe(2)
    expect(result.stderr).toContain(message)
  })

  const own: Action = {
    id: 'title-of-it',
    name: 'Title of it',
    icon: 'star',
    run: 'model',
    prompt: 'In {{language}} on {{date}}: {{question}} It says: {{selection_text}}',
    contract: 'text',
    afterwards: 'show',
    maxTokens: 55,
  }

  it("asks the user's own action by its name, with its variables, its model and its limit: 0", async () => {
    const other = providerAt(mock.url, { id: 'other', name: 'Other' })
    await saveSettings({
      providers: [providerAt(mock.url), other],
      actions: [own],
      actionModels: { [own.id]: { provider: 'other', model: 'eye-2' } },
      answerLanguage: 'fr',
    })
    const bodies: unknown[] = []
    mock.onMessage(/./s, (request) => {
      bodies.push(request)
      return { content: 'A title.' }
    })
    const text = join(process.cwd(), 'assets/demo/sample.png')
    const result = await eyeshot([
      ...['ask', text, '--action', 'title of IT', '--question', 'A title?'],
    ])
    expect(result).toMatchObject({ code: 0, stdout: 'A title.\n' })
    expect(bodies).toMatchObject([{ model: 'eye-2', max_tokens: 55 }])
    const sent = JSON.stringify(bodies)
    expect(sent).toMatch(/In French on \d{4}-\d\d-\d\d: A title\? It says: .{40}/)
    expect(sent).not.toContain('{{')
  })

  it('asks nothing of an action that uses what the user did not allow: 2', async () => {
    const curious = { ...own, prompt: 'About {{window_title}}' }
    await saveSettings({ providers: [providerAt(mock.url)], actions: [curious] })
    const refused = await eyeshot(['ask', picture, '--action', own.id])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('Allow that in the settings')
    await saveSettings({
      providers: [providerAt(mock.url)],
      actions: [curious],
      promptSources: { clipboard: false, window: true },
    })
    mock.onMessage(/./s, { content: 'ok' })
    const allowed = await eyeshot(['ask', picture, '--action', own.id])
    expect(allowed).toMatchObject({ code: 0 })
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('About not available here')
  })

  it('streams the answer, and nothing else, to standard output: 0', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    mock.onMessage('Answer in', { content: 'A grey pixel.', reasoning: 'Tiny.' })
    const result = await eyeshot(['ask', picture])
    expect(result).toMatchObject({ code: 0, stdout: 'A grey pixel.\n' })
    expect(result.stderr).toContain('Tiny.')
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('Answer in German')
  })

  it('takes several pictures, of a file, standard input and a URL, in their order', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    mock.onMessage('compare', { content: 'ok' })
    raw = await startRawServer((socket) => {
      socket.write(head('image/png'))
      socket.end(tinyPng.bytes)
    })
    const args = ['ask', picture, '-', `${raw.url}/a.png`, '--prompt', 'compare {{these}}']
    const result = await eyeshot([...args, '--model', 'other', '--max-tokens', '77'], {
      input: tinyPng.bytes,
    })
    expect(result).toMatchObject({ code: 0, stdout: 'ok\n' })
    const body = mock.getLastRequest()?.body
    expect(body).toMatchObject({ model: 'other', max_tokens: 77 })
    expect(JSON.stringify(body).match(/data:image\/png;base64/g)).toHaveLength(3)
    expect(JSON.stringify(body)).toContain('compare {{these}}')
  })

  it('--detail: goes to an endpoint that documents it, and to no other', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    mock.onMessage('Answer', { content: 'ok' })
    await eyeshot(['ask', picture, '--model', 'gpt-4o', '--detail', 'low'])
    expect(JSON.stringify(mock.getLastRequest()?.body)).not.toContain('"detail"')
  })

  it('--json: one object', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    mock.onMessage('Answer', { content: 'ok', finishReason: 'length' })
    const { code, stdout } = await eyeshot(['ask', picture, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      text: 'ok',
      reasoning: '',
      model: 'eye-1',
      provider: 'mine',
      usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) },
      finish: 'length',
      failure: null,
    })
  })

  it.each([
    [['ask']],
    [['ask', 'PICTURE', '--bogus']],
    [['ask', 'PICTURE', '--action', 'nothing']],
    [['ask', 'PICTURE', '--action', 'copy-text']],
    [['ask', 'PICTURE', '--action', 'explain', '--prompt', 'x']],
    [['ask', 'PICTURE', '--max-tokens', '-3']],
    [['ask', 'PICTURE', '--max-tokens', 'many']],
    [['ask', '-', '-']],
    [['ask', '/nowhere.png', '--base-url', 'http://127.0.0.1:1/v1', '--model', 'm']],
    [['ask', '/dev/null', '--base-url', 'http://127.0.0.1:1/v1', '--model', 'm']],
    [['ask', 'PICTURE', '--base-url', 'nonsense', '--model', 'm']],
    [['ask', 'PICTURE', '--provider', 'nobody']],
    [['ask', 'http://10.0.0.1/a.png', '--base-url', 'http://127.0.0.1:1/v1', '--model', 'm']],
    [['ask', 'ftp://x/a.png', '--base-url', 'http://127.0.0.1:1/v1', '--model', 'm']],
    [['bogus']],
    [[]],
  ])('wrong usage %j: 2, one sentence, nothing on standard output', async (args) => {
    const result = await eyeshot(args.map((arg) => (arg === 'PICTURE' ? picture : arg)))
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).not.toContain('a bug')
  })

  it('settings that are damaged: 2, and the file is named and left alone', async () => {
    await saveSettings({})
    await writeFile(join(home, '.config', 'eyeshot', 'config.json'), '{"version":1,')
    const result = await eyeshot(['ask', picture])
    expect(result.code).toBe(2)
    expect(result.stderr).toContain('config.json')
  })

  it.each([
    ['no provider', [], []],
    ['no model', [{ model: '' }], []],
    ['no key for a preset', [], ['--provider', 'openai', '--model', 'm']],
  ])('%s: 3', async (_name, changes, args) => {
    await saveSettings({ providers: changes.map((change) => providerAt(mock.url, change)) })
    const result = await eyeshot(['ask', picture, ...args])
    expect(result).toMatchObject({ code: 3, stdout: '' })
  })

  it('the provider refuses: 4, with status and message', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    mock.onMessage('Answer', { error: { message: `no such ${key}` }, status: 401 })
    const result = await eyeshot(['ask', picture], { env: { EYESHOT_API_KEY: key } })
    expect(result).toMatchObject({ code: 4, stdout: '' })
    expect(result.stderr).toContain('401')
    expect(result.stderr).toContain('no such [key]')
  })

  it('a redirect: 4, and the key does not follow', async () => {
    const target = await startRawServer(always(head('text/plain')))
    const moved = head('text/plain', '308 Permanent Redirect', [`location: ${target.url}/v1`])
    raw = await startRawServer(always(moved))
    await saveSettings({ providers: [providerAt(raw.url)] })
    const result = await eyeshot(['ask', picture], { env: { EYESHOT_API_KEY: key } })
    expect(result.code).toBe(4)
    expect(target.requests).toEqual([])
    await target.close()
  })

  it('cut off: 5, with what came on standard output', async () => {
    raw = await startRawServer(always(streamHead + textEvent('half an')))
    await saveSettings({ providers: [providerAt(raw.url)] })
    expect(await eyeshot(['ask', picture])).toMatchObject({ code: 5, stdout: 'half an\n' })
  })

  it('interrupted: 130, with what came on standard output', async () => {
    raw = await startRawServer((socket) => {
      socket.write(streamHead + textEvent('half an'))
    })
    await saveSettings({ providers: [providerAt(raw.url)] })
    const onStdout = (_text: string, kill: (signal: NodeJS.Signals) => void) => kill('SIGINT')
    expect(await eyeshot(['ask', picture], { onStdout })).toMatchObject({
      code: 130,
      stdout: 'half an\n',
    })
  })

  it('interrupted while it waits for standard input: 130', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    const file = join(home, 'wait.mjs')
    await writeFile(
      file,
      `import { spawn } from 'node:child_process'
const child = spawn(process.execPath, ${JSON.stringify([cli.file, 'ask', '-'])}, { stdio: ['pipe', 'inherit', 'inherit'] })
setTimeout(() => child.kill('SIGINT'), 1000)
child.once('exit', (code) => process.exit(code ?? 99))`,
    )
    expect(await runNode(file, { env: { HOME: home } })).toMatchObject({ code: 130, stdout: '' })
  })

  it('plain http beyond this computer: 2 without a terminal, names --allow-http', async () => {
    const args = ['ask', picture, '--base-url', 'http://198.51.100.7/v1', '--model', 'm']
    const result = await eyeshot(args, { env: { EYESHOT_API_KEY: key } })
    expect(result.code).toBe(2)
    expect(result.stderr).toContain('--allow-http')
  })

  it('takes the key of the environment', async () => {
    raw = await startRawServer(always(head('application/json', '401 Unauthorized')))
    await saveSettings({ providers: [providerAt(raw.url)] })
    await eyeshot(['ask', picture], { env: { EYESHOT_API_KEY: key } })
    expect(raw.requests[0]?.headers['authorization']).toBe(`Bearer ${key}`)
  })

  it('refuses a picture that a redirect brings from this computer', async () => {
    raw = await startRawServer((socket, { path }) => {
      const moved = head('text/plain', '302 Found', ['location: /b.png'])
      if (path === '/a.png') socket.end(moved)
      else socket.end(head('image/png'))
    })
    const args = ['ask', `${raw.url}/a.png`, '--base-url', 'http://127.0.0.1:1/v1', '--model', 'm']
    const result = await eyeshot(args)
    expect(result.code).toBe(2)
    expect(result.stderr).toContain('private network')
    expect(raw.requests).toHaveLength(1)
  })
})

describe('eyeshot inspect', () => {
  it('says what would be sent, without a provider, a key or a request', async () => {
    const large = join(home, 'large.png')
    const white = {
      create: { width: 1920, height: 1080, channels: 3, background: '#fff' },
    } as const
    await writeFile(large, await sharp(white).png().toBuffer())
    const args = ['inspect', large, picture, '--model', 'anthropic/claude-sonnet-4-5']
    const { code, stdout, stderr } = await eyeshot(args)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toContain('large.png: 1920 x 1080 pixels')
    expect(stdout).toMatch(/1456 x 819 pixels, \d+ bytes, image\/png, 1560 tokens/)
    expect(stdout).toContain('Shrunk to what Claude sees.')
    expect(stdout).toContain('1561 tokens in all')
    expect(mock.getRequests()).toEqual([])
  })

  it.each([
    ['openai', 'gpt-4o', 'low', 'low', { low: 85, high: 85 }],
    ['openai', 'gpt-4o', 'auto', null, { low: 255, high: 255 }],
    ['xai', 'grok-4', 'high', null, null],
    ['gemini', 'models/gemini-2.5-pro', 'auto', null, { low: 258, high: 258 }],
  ])('--json: %s, %s, %s', async (provider, model, detail, sent, tokens) => {
    const args = ['inspect', picture, '--provider', provider, '--model', model]
    const { code, stdout } = await eyeshot([...args, '--detail', detail, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      model,
      detail,
      sent,
      tokens,
      pictures: [
        {
          name: picture,
          width: 1,
          height: 1,
          shots: [{ width: 1, height: 1, mime: 'image/png', bytes: expect.any(Number), tokens }],
        },
      ],
    })
  })

  it.each([
    [['inspect', 'PICTURE'], 3],
    [['inspect', '--model', 'm'], 2],
    [['inspect', 'PICTURE', '--model', 'm', '--detail', 'much'], 2],
    [['inspect', 'PICTURE', '--model', 'm', '--provider', 'nobody'], 2],
  ])('%j: %i', async (args, code) => {
    const result = await eyeshot(args.map((arg) => (arg === 'PICTURE' ? picture : arg)))
    expect(result).toMatchObject({ code, stdout: '' })
  })
})

describe('eyeshot', () => {
  it.each([['--help'], ['ask --help'], ['ocr --help'], ['inspect --help'], ['capture --help']])(
    '%s: 0',
    async (line) => {
      const result = await eyeshot(line.split(' '))
      expect(result).toMatchObject({ code: 0, stderr: '' })
      expect(result.stdout).toContain('Usage:')
      expect(result.stdout).toContain('Exit codes:')
    },
  )

  it.each([['--version'], ['ask --version'], ['ocr --version'], ['capture --version']])(
    '%s: 0',
    async (line) => {
      expect((await eyeshot(line.split(' '))).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    },
  )

  it('a reader that leaves early: quiet', async () => {
    await saveSettings({ providers: [providerAt(mock.url)] })
    const long = 'word '.repeat(40_000)
    mock.onMessage('Answer', { content: long }, { chunkSize: 5000 })
    const file = join(home, 'pipe.mjs')
    await writeFile(
      file,
      `import { spawn } from 'node:child_process'
const child = spawn(process.execPath, ${JSON.stringify([cli.file, 'ask', picture])}, { stdio: ['ignore', 'pipe', 'inherit'] })
child.stdout.once('data', () => child.stdout.destroy())
child.once('exit', (code) => process.exit(code ?? 99))`,
    )
    const result = await runNode(file, { env: { HOME: home } })
    expect(result).toMatchObject({ code: 0, stderr: '' })
  })
})
