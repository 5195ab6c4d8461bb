import { describe, expect, it } from 'vitest'
import { Keys } from '../../../main/core/keys.ts'
import { codeOf, FakeKeychain, provider } from '../../support/fakes.ts'

const origin = 'https://api.example'
const owner = { ...provider, keyOrigin: origin }
const moved = { ...owner, baseUrl: 'https://evil.example/v1' }

function makeKeys() {
  const keychain = new FakeKeychain()
  return { keychain, keys: new Keys(keychain) }
}

describe('Keys', () => {
  it('finds a key at its origin and at no other', async () => {
    const { keys } = makeKeys()
    await keys.store('mine', origin, 'secret')
    expect(await keys.find(owner)).toBe('secret')
    expect(await keys.find(moved)).toBeUndefined()
    expect(await keys.find({ ...moved, keyOrigin: 'https://evil.example' }).catch(String)).toMatch(
      /no longer in the keychain/,
    )
  })

  it('finds a key of the session at its origin and at no other', async () => {
    const { keys, keychain } = makeKeys()
    keys.keepForSession('mine', origin, 'secret')
    expect(await keys.find(provider)).toBe('secret')
    expect(await keys.find({ ...provider, baseUrl: moved.baseUrl })).toBeUndefined()
    expect(await keys.find({ ...provider, id: 'other' })).toBeUndefined()
    expect(keychain.entries.size).toBe(0)
  })

  it('asks no keychain where no key was ever entered', async () => {
    const { keys, keychain } = makeKeys()
    keychain.trouble = 'locked'
    expect(await keys.find(provider)).toBeUndefined()
  })

  it.each([
    ['locked', 'keychain-locked'],
    ['unavailable', 'keychain-unavailable'],
    ['none', 'no-key'],
  ] as const)('says what is wrong when the keychain is %s: %s', async (trouble, code) => {
    const { keys, keychain } = makeKeys()
    keychain.trouble = trouble
    expect(await codeOf(keys.find(owner))).toBe(code)
  })

  it('needs no keychain for a key of the session', async () => {
    const { keys, keychain } = makeKeys()
    keychain.trouble = 'unavailable'
    keys.keepForSession('mine', origin, 'secret')
    expect(await keys.find(owner)).toBe('secret')
  })

  it('takes the stored key in the place of the one of the session', async () => {
    const { keys } = makeKeys()
    keys.keepForSession('mine', origin, 'old')
    await keys.store('mine', origin, 'new')
    expect(await keys.find(owner)).toBe('new')
    expect(keys.stateOf(owner)).toBe('stored')
  })

  it('leaves both keys as they were when the keychain refuses a new one', async () => {
    const { keys, keychain } = makeKeys()
    await keys.store('mine', origin, 'stored')
    keys.keepForSession('mine', origin, 'session')
    keychain.trouble = 'locked'
    expect(await codeOf(keys.store('mine', origin, 'new'))).toBe('keychain-locked')
    expect(await keys.find(owner)).toBe('session')
    expect([...keychain.entries.values()]).toEqual(['stored'])
  })

  it('removes a key from the keychain and from memory', async () => {
    const { keys, keychain } = makeKeys()
    await keys.store('mine', origin, 'stored')
    keys.keepForSession('mine', origin, 'session')
    await keys.remove(owner)
    expect(keychain.entries.size).toBe(0)
    expect(await keys.find({ ...owner, keyOrigin: undefined })).toBeUndefined()
  })

  it('removes the keys that were entered for addresses which the provider had before', async () => {
    const { keys, keychain } = makeKeys()
    await keys.store('mine', origin, 'stored')
    keys.keepForSession('mine', origin, 'session')
    await keys.remove(moved)
    expect(keychain.entries.size).toBe(0)
    expect(await keys.find(provider)).toBeUndefined()
  })

  it('tells where a key is without reading it', () => {
    const { keys, keychain } = makeKeys()
    keychain.get = () => Promise.reject(new Error('was read'))
    expect(keys.stateOf(provider)).toBe('none')
    expect(keys.stateOf(owner)).toBe('stored')
    expect(keys.stateOf(moved)).toBe('none')
    keys.keepForSession('mine', origin, 'secret')
    expect(keys.stateOf(provider)).toBe('session')
  })
})
