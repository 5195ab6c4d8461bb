import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import { tinyPng } from '../support/ask.ts'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { runNode } from '../support/run-node.ts'

const mock = new LLMock({ port: 0 })
const reply = {
  data: [
    { id: 'blind-1', supports_vision: false },
    { id: 'new-1' },
    { id: 'gpt-4o' },
    { id: 'seer-1', supports_vision: true, context_window: 128_000 },
    { id: 'refused-1', supports_vision: true },
  ],
}
const lists = createServer((request, response) => {
  response.writeHead(request.url === '/v1/models' ? 200 : 404).end(JSON.stringify(reply))
})
let cli: Bundle
let home: string
let url: string

beforeAll(async () => {
  cli = await buildCli()
  await mock.start()
  await new Promise<void>((resolve) => lists.listen(0, '127.0.0.1', resolve))
  const address = lists.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  home = await mkdtemp(join(tmpdir(), 'eyeshot-cli-models-'))
  const folder = join(home, '.config', 'eyeshot')
  await mkdir(folder, { recursive: true })
  const lister = { id: 'lister', name: 'Lister', baseUrl: `${url}/v1`, model: '' }
  const asker = { id: 'asker', name: 'Asker', baseUrl: `${mock.url}/v1`, model: 'default-1' }
  const settings = {
    ...defaultSettings('linux'),
    providers: [lister, asker],
    actionModels: { explain: { provider: 'asker', model: 'chosen-1' } },
  }
  await writeFile(join(folder, 'config.json'), JSON.stringify(settings))
  const learned = { [`${url} refused-1`]: { tried: false, refusal: 'no pictures' } }
  await writeFile(join(folder, 'models.json'), JSON.stringify({ version: 1, models: learned }))
  await writeFile(join(home, 'picture.png'), tinyPng.bytes)
})
afterAll(async () => {
  await cli.remove()
  await mock.stop()
  lists.close()
  await rm(home, { recursive: true, force: true })
})

function eyeshot(...args: string[]) {
  return runNode(cli.file, { args, env: { HOME: home, XDG_RUNTIME_DIR: home, LC_ALL: 'C' } })
}

describe('eyeshot models', () => {
  it('prints a line for each, those that see first, with who says so: 0', async () => {
    const { code, stdout } = await eyeshot('models')
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'gpt-4o     sees (catalogue)      128k tokens of context',
      'seer-1     sees (endpoint)       128k tokens of context',
      'new-1      unknown',
      'blind-1    blind (endpoint)',
      'refused-1  blind (picture)',
      '',
    ])
  })

  it('prints one JSON array with every field', async () => {
    const { stdout } = await eyeshot('models', '--provider', 'lister', '--json')
    const found = JSON.parse(stdout)
    expect(found).toHaveLength(5)
    expect(found).toContainEqual({
      id: 'refused-1',
      sees: false,
      source: 'picture',
      refusal: 'no pictures',
      context: null,
      price: null,
      hosting: null,
    })
  })

  it('lists an address that is no provider, and names one that has no list: 4', async () => {
    expect((await eyeshot('models', '--base-url', `${url}/v1`)).stdout).toContain('seer-1')
    const wrong = await eyeshot('models', '--base-url', `${url}/elsewhere`)
    expect(wrong.code).toBe(4)
    expect(wrong.stderr).toContain('knows no such model or address')
  })

  it('takes no picture: 2', async () => {
    expect(await eyeshot('models', 'picture.png')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('eyeshot ask --model', () => {
  const asked = async (...args: string[]) => {
    mock.clearFixtures()
    mock.onMessage(/./s, { content: 'ok' })
    const result = await eyeshot('ask', join(home, 'picture.png'), ...args)
    expect(result).toMatchObject({ code: 0, stdout: 'ok\n' })
    return mock.getLastRequest()?.body
  }

  it('takes provider/model, with a model that has slashes of its own', async () => {
    expect(await asked('--model', 'asker/maker/large-1')).toMatchObject({ model: 'maker/large-1' })
  })

  it('asks what the action chose, where nothing is said', async () => {
    expect(await asked()).toMatchObject({ model: 'chosen-1' })
    expect(await asked('--provider', 'asker')).toMatchObject({ model: 'default-1' })
  })
})
