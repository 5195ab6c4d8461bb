import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bundle, bundleForNode } from '../support/bundle.ts'
import {
  type KeyringSession,
  type KeyringState,
  startKeyringSession,
} from '../support/keyring-session.ts'
import { runNode } from '../support/run-node.ts'

const account = 'openai https://api.example'
let home: string
let child: Bundle
let session: KeyringSession | undefined

beforeAll(async () => {
  child = await bundleForNode('test/support/keychain-child.ts')
})
afterAll(() => child.remove())
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'eyeshot-keychain-'))
})
afterEach(async () => {
  await leave()
  await rm(home, { recursive: true, force: true })
})

async function enter(state: KeyringState): Promise<void> {
  session = await startKeyringSession(state, home)
}

async function leave(): Promise<void> {
  await session?.close()
  session = undefined
}

async function run(...calls: readonly (readonly string[])[]): Promise<unknown> {
  const env = session?.env ?? { HOME: home, DBUS_SESSION_BUS_ADDRESS: `unix:path=${home}/none` }
  const { stdout, stderr } = await runNode(child.file, { args: [JSON.stringify(calls)], env })
  return stdout === '' ? stderr : JSON.parse(stdout)
}

describe('the keychain, on a real gnome-keyring', () => {
  it('keeps a key, finds it for its account alone, deletes it', async () => {
    await enter('unlocked')
    expect(
      await run(
        ['get', account],
        ['set', account, 'k\u0000ey é'],
        ['get', account],
        ['get', `${account}:8443`],
        ['delete', account],
        ['delete', account],
        ['get', account],
      ),
    ).toEqual([
      { state: 'missing' },
      'ok',
      { state: 'found', key: 'k\u0000ey é' },
      { state: 'missing' },
      'ok',
      'ok',
      { state: 'missing' },
    ])
  })

  it('locked: says so, and loses nothing', async () => {
    await enter('unlocked')
    await run(['set', account, 'the-key'])
    await leave()
    await enter('locked')
    const locked = { code: 'keychain-locked', message: expect.stringContaining('Unlock it') }
    expect(await run(['get', account], ['set', account, 'other'], ['delete', account])).toEqual([
      { state: 'locked' },
      locked,
      locked,
    ])
    await leave()
    await enter('unlocked')
    expect(await run(['get', account])).toEqual([{ state: 'found', key: 'the-key' }])
  })

  it('no service: unavailable, and the key goes nowhere else', async () => {
    await enter('none')
    expect(await run(['set', account, 'the-key'], ['get', account])).toEqual([
      { code: 'keychain-unavailable', message: expect.stringContaining('cannot be reached') },
      { state: 'unavailable', reason: expect.any(String) },
    ])
  })

  it('no bus at all: unavailable', async () => {
    expect(await run(['get', account])).toMatchObject([{ state: 'unavailable' }])
  })

  it('hung: unavailable', async () => {
    await enter('unlocked')
    const pid = session?.daemonPid
    if (pid === undefined) throw new Error('no daemon')
    process.kill(pid, 'SIGSTOP')
    try {
      expect(await run(['get', account])).toMatchObject([{ state: 'unavailable' }])
    } finally {
      process.kill(pid, 'SIGCONT')
    }
  })
})
