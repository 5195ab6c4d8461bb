import { describe, expect, it } from 'vitest'
import { resolveEndpoint } from '../../../main/core/endpoint.ts'
import { Keys } from '../../../main/core/keys.ts'
import { codeOf, FakeKeychain, provider } from '../../support/fakes.ts'

async function keysWith(key: string, origin: string): Promise<Keys> {
  const keys = new Keys(new FakeKeychain())
  await keys.store(provider.id, origin, key)
  return keys
}

const none = new Keys(new FakeKeychain())

describe('resolveEndpoint', () => {
  it('gives the key that belongs to the origin', async () => {
    const keys = await keysWith('secret', 'https://api.example')
    const owner = { ...provider, keyOrigin: 'https://api.example' }
    expect(await resolveEndpoint(owner, keys)).toEqual({ baseUrl: provider.baseUrl, key: 'secret' })
  })

  it('gives no key to another origin', async () => {
    const keys = await keysWith('secret', 'https://api.example')
    const moved = {
      ...provider,
      keyOrigin: 'https://api.example',
      baseUrl: 'https://api.example.evil.example/v1',
    }
    expect(await resolveEndpoint(moved, keys)).toEqual({ baseUrl: moved.baseUrl })
  })

  it.each([
    ['there is no provider', undefined, 'no-provider'],
    ['no model is chosen', { ...provider, model: '' }, 'no-provider'],
    ['the address is no URL', { ...provider, baseUrl: 'api.example' }, 'invalid-input'],
    ['it is plain http', { ...provider, baseUrl: 'http://api.example/v1' }, 'insecure-endpoint'],
    [
      'plain http was allowed to another host',
      { ...provider, baseUrl: 'http://api.example/v1', plainHttpOrigin: 'http://nas.example' },
      'insecure-endpoint',
    ],
  ])('refuses where %s', async (_, given, code) => {
    expect(await codeOf(resolveEndpoint(given, none))).toBe(code)
  })

  it('does not even look for the key of an insecure endpoint', async () => {
    const keychain = new FakeKeychain()
    keychain.trouble = 'locked'
    const insecure = { ...provider, baseUrl: 'http://api.example', keyOrigin: 'http://api.example' }
    const asked = resolveEndpoint(insecure, new Keys(keychain))
    expect(await codeOf(asked)).toBe('insecure-endpoint')
  })

  it.each([
    ['to this computer', { baseUrl: 'http://127.0.0.1:11434/v1' }],
    ['where the user allowed it', { baseUrl: 'http://nas/v1', plainHttpOrigin: 'http://nas' }],
  ])('lets plain http pass %s', async (_, change) => {
    const { baseUrl } = await resolveEndpoint({ ...provider, ...change }, none)
    expect(baseUrl).toBe(change.baseUrl)
  })
})
