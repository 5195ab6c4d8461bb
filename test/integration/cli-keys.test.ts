import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings, type Provider } from '../../common/settings.ts'
import { keyAccount } from '../../main/core/key-account.ts'
import { tinyPng } from '../support/ask.ts'
import { buildCli } from '../support/build-cli.ts'
import { type Bundle, bundleForNode } from '../support/bundle.ts'
import {
  type KeyringSession,
  type KeyringState,
  startKeyringSession,
} from '../support/keyring-session.ts'
import {
  always,
  doneEvent,
  type RawServer,
  startRawServer,
  streamHead,
  textEvent,
} from '../support/raw-server.ts'
import { type RunResult, runNode } from '../support/run-node.ts'

const stored = 'stored-key-0001'
const spare = 'environment-key-0002'
let cli: Bundle
let keychainChild: Bundle
let home: string
let own: RawServer
let other: RawServer
let session: KeyringSession | undefined

beforeAll(async () => {
  cli = await buildCli()
  keychainChild = await bundleForNode('test/support/keychain-child.ts')
})
afterAll(async () => {
  await cli.remove()
  await keychainChild.remove()
})
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'eyeshot-keys-'))
  await writeFile(join(home, 'picture.png'), tinyPng.bytes)
  const reply = always(streamHead + textEvent('ok') + doneEvent)
  own = await startRawServer(reply)
  other = await startRawServer(reply)
})
afterEach(async () => {
  await leave()
  await own.close()
  await other.close()
  await rm(home, { recursive: true, force: true })
})

async function enter(state: KeyringState): Promise<void> {
  session = await startKeyringSession(state, home)
}

async function leave(): Promise<void> {
  await session?.close()
  session = undefined
}

/** Stores the key for the origin of `own`, and settings that say so. */
async function store(change: Partial<Provider> = {}): Promise<void> {
  const account = keyAccount('mine', own.url)
  const calls = JSON.stringify([['set', account, stored]])
  const { stdout } = await runNode(keychainChild.file, { args: [calls], env: session?.env ?? {} })
  expect(stdout).toBe('["ok"]')
  const baseUrl = `${own.url}/v1`
  const provider = { id: 'mine', name: 'Mine', baseUrl, model: 'm', keyOrigin: own.url, ...change }
  const settings = { ...defaultSettings('linux'), providers: [provider] }
  await mkdir(join(home, '.config', 'eyeshot'), { recursive: true })
  await writeFile(join(home, '.config', 'eyeshot', 'config.json'), JSON.stringify(settings))
}

/** Asks, and looks for either key in all that is written. */
async function ask(args: readonly string[], env: Record<string, string> = {}): Promise<RunResult> {
  const result = await runNode(cli.file, {
    args: ['ask', join(home, 'picture.png'), ...args],
    env: {
      HOME: home,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${home}/none`,
      ...session?.env,
      ...env,
    },
  })
  expect(result.stdout + result.stderr).not.toContain(stored)
  expect(result.stdout + result.stderr).not.toContain(spare)
  return result
}

const sentTo = (server: RawServer) => server.requests.map(({ headers }) => headers['authorization'])

describe('keys of the command line, with a real keyring', () => {
  it('the stored key goes to its origin', async () => {
    await enter('unlocked')
    await store()
    expect(await ask([], { EYESHOT_API_KEY: spare })).toMatchObject({ code: 0, stdout: 'ok\n' })
    expect(sentTo(own)).toEqual([`Bearer ${stored}`])
  })

  it('--base-url of another origin: the stored key stays here', async () => {
    await enter('unlocked')
    await store()
    expect(await ask(['--base-url', `${other.url}/v1`])).toMatchObject({ code: 0 })
    expect(await ask(['--base-url', `${other.url}/v1`, '--provider', 'mine'])).toMatchObject({
      code: 0,
    })
    expect(sentTo(other)).toEqual([undefined, undefined])
    expect(JSON.stringify(other.requests)).not.toContain(stored)
    expect(own.requests).toEqual([])
  })

  it('an address that was edited: the stored key stays here', async () => {
    await enter('unlocked')
    await store({ baseUrl: `${other.url}/v1` })
    expect(await ask([])).toMatchObject({ code: 0 })
    expect(sentTo(other)).toEqual([undefined])
  })

  it('settings that claim another origin for the key find none', async () => {
    await enter('unlocked')
    await store({ baseUrl: `${other.url}/v1`, keyOrigin: other.url })
    const result = await ask([])
    expect(result.code).toBe(3)
    expect(other.requests).toEqual([])
  })

  it('locked: says so, then takes the key of the environment, else 3', async () => {
    await enter('unlocked')
    await store()
    await leave()
    await enter('locked')
    const without = await ask([])
    expect(without).toMatchObject({ code: 3, stdout: '' })
    expect(without.stderr).toContain('keychain is locked')
    const withSpare = await ask([], { EYESHOT_API_KEY: spare })
    expect(withSpare).toMatchObject({ code: 0, stdout: 'ok\n' })
    expect(withSpare.stderr).toContain('keychain is locked')
    expect(sentTo(own)).toEqual([`Bearer ${spare}`])
  })

  it('no keychain: says so, then takes the key of the environment, else 3', async () => {
    await enter('unlocked')
    await store()
    await leave()
    const without = await ask([])
    expect(without.code).toBe(3)
    expect(without.stderr).toContain('cannot be reached')
    expect(await ask([], { EYESHOT_API_KEY: spare })).toMatchObject({ code: 0 })
    expect(sentTo(own)).toEqual([`Bearer ${spare}`])
  })

  it('the settings are never written', async () => {
    await enter('unlocked')
    await store()
    const file = join(home, '.config', 'eyeshot', 'config.json')
    const { mtimeMs } = await stat(file)
    await ask([])
    expect((await stat(file)).mtimeMs).toBe(mtimeMs)
  })
})
