import { describe, expect, it } from 'vitest'
import type { Provider, Settings } from '../../../common/settings.ts'
import { providerSchema } from '../../../common/settings.ts'
import { Keys } from '../../../main/core/keys.ts'
import { removeProvider, saveProvider } from '../../../main/core/provider-edit.ts'
import { codeOf, FakeKeychain, provider, settingsWith } from '../../support/fakes.ts'

const draft = { name: 'Mine', baseUrl: 'https://api.example/v1', model: 'model-1' }
const edit = { ...draft, id: 'mine' }
const elsewhere = 'https://other.example/v1'

function makeKeys() {
  const keychain = new FakeKeychain()
  return { keychain, keys: new Keys(keychain) }
}

/** A provider whose key is in the keychain. */
async function saved() {
  const { keychain, keys } = makeKeys()
  const first = await saveProvider(settingsWith(), keys, { ...draft, key: 'secret' })
  return { keychain, keys, settings: { ...settingsWith(), ...first } }
}

function only({ providers }: Pick<Settings, 'providers'>): Provider {
  const [first, ...others] = providers
  if (first === undefined || others.length > 0) throw new Error(`${providers.length} providers`)
  return first
}

describe('saveProvider', () => {
  it('adds a provider, makes the first one the default and keeps its key out of the settings', async () => {
    const { keychain, settings } = await saved()
    expect(only(settings)).toEqual({ ...provider, keyOrigin: 'https://api.example' })
    expect(settings.defaultProvider).toBe('mine')
    expect([...keychain.entries.values()]).toEqual(['secret'])
    expect(JSON.stringify(settings)).not.toContain('secret')
  })

  it('leaves the key as it is where none is entered', async () => {
    const { keys, settings } = await saved()
    const changed = only(await saveProvider(settings, keys, { ...edit, model: ' model-2 ' }))
    expect(changed.model).toBe('model-2')
    expect(await keys.find(changed)).toBe('secret')
  })

  it('gives the key to no other origin when only the address changes', async () => {
    const { keys, settings } = await saved()
    const moved = only(await saveProvider(settings, keys, { ...edit, baseUrl: elsewhere }))
    expect(await keys.find(moved)).toBeUndefined()
    expect(keys.stateOf(moved)).toBe('none')
  })

  it('keeps one key: the old one goes when one is entered for another origin', async () => {
    const { keychain, keys, settings } = await saved()
    const change = { ...edit, baseUrl: elsewhere, key: 'new' }
    const moved = only(await saveProvider(settings, keys, change))
    expect(moved.keyOrigin).toBe('https://other.example')
    expect([...keychain.entries.values()]).toEqual(['new'])
    expect(await keys.find(moved)).toBe('new')
  })

  it.each(['locked', 'unavailable'] as const)(
    'changes nothing when the keychain is %s',
    async (trouble) => {
      const { keychain, keys, settings } = await saved()
      const before = { settings: structuredClone(settings), entries: [...keychain.entries] }
      keychain.trouble = trouble
      const change = { ...edit, baseUrl: elsewhere, key: 'new' }
      expect(await codeOf(saveProvider(settings, keys, change))).toBe(`keychain-${trouble}`)
      expect({ settings, entries: [...keychain.entries] }).toEqual(before)
      keychain.trouble = 'none'
      expect(await keys.find(only(settings))).toBe('secret')
    },
  )

  it('keeps a key for the session without touching the keychain', async () => {
    const { keychain, keys } = makeKeys()
    keychain.trouble = 'unavailable'
    const change = { ...draft, key: 'secret', sessionOnly: true }
    const kept = only(await saveProvider(settingsWith(), keys, change))
    expect(kept.keyOrigin).toBeUndefined()
    expect(await keys.find(kept)).toBe('secret')
    expect(await keys.find({ ...kept, baseUrl: elsewhere })).toBeUndefined()
  })

  it.each(['ftp://api.example', 'api.example/v1', 'https://user@api.example', ''])(
    'refuses the address %j before a key is stored',
    async (baseUrl) => {
      const { keychain, keys } = makeKeys()
      const asked = saveProvider(settingsWith(), keys, { ...draft, baseUrl, key: 'secret' })
      expect(await codeOf(asked)).toBe('invalid-input')
      expect(keychain.entries.size).toBe(0)
    },
  )

  it('takes plain http only with consent, and remembers it for that origin alone', async () => {
    const { keychain, keys } = makeKeys()
    const plain = { ...draft, baseUrl: 'http://nas:8080/v1/', key: 'secret' }
    expect(await codeOf(saveProvider(settingsWith(), keys, plain))).toBe('insecure-endpoint')
    expect(keychain.entries.size).toBe(0)
    const allowed = await saveProvider(settingsWith(), keys, { ...plain, allowPlainHttp: true })
    expect(only(allowed)).toMatchObject({
      baseUrl: 'http://nas:8080/v1',
      plainHttpOrigin: 'http://nas:8080',
    })
    const settings = { ...settingsWith(), ...allowed }
    expect(await codeOf(saveProvider(settings, keys, { ...plain, id: 'mine' }))).toBeUndefined()
    const other = saveProvider(settings, keys, { ...plain, id: 'mine', baseUrl: 'http://nas2/v1' })
    expect(await codeOf(other)).toBe('insecure-endpoint')
  })

  it.each(['Mine', 'mine!', '日本語', '-'.repeat(80), 'A'.repeat(80)])(
    'finds a valid id of its own for %j',
    async (name) => {
      const { keys } = makeKeys()
      let settings = settingsWith(provider)
      for (let count = 0; count < 3; count += 1) {
        settings = { ...settings, ...(await saveProvider(settings, keys, { ...draft, name })) }
      }
      const ids = settings.providers.map(({ id }) => id)
      expect(new Set(ids).size).toBe(4)
      for (const id of ids) expect(providerSchema.shape.id.safeParse(id).success).toBe(true)
    },
  )
})

describe('removeProvider', () => {
  it('takes the key with it, and the default passes to the first that is left', async () => {
    const { keychain, keys, settings } = await saved()
    const two = { ...settings, providers: [...settings.providers, { ...provider, id: 'other' }] }
    const left = await removeProvider(two, keys, { id: 'mine' })
    expect(only(left).id).toBe('other')
    expect(left.defaultProvider).toBe('other')
    expect(keychain.entries.size).toBe(0)
  })

  it('leaves no key for a new provider of the same name', async () => {
    const { keys } = makeKeys()
    const kept = { ...draft, key: 'secret', sessionOnly: true }
    const first = { ...settingsWith(), ...(await saveProvider(settingsWith(), keys, kept)) }
    const change = { ...edit, baseUrl: elsewhere }
    const moved = { ...first, ...(await saveProvider(first, keys, change)) }
    const empty = { ...moved, ...(await removeProvider(moved, keys, { id: 'mine' })) }
    const again = only(await saveProvider(empty, keys, draft))
    expect(again.id).toBe('mine')
    expect(await keys.find(again)).toBeUndefined()
  })

  it('keeps the provider when its key cannot be removed', async () => {
    const { keychain, keys, settings } = await saved()
    keychain.trouble = 'locked'
    expect(await codeOf(removeProvider(settings, keys, { id: 'mine' }))).toBe('keychain-locked')
  })

  it('goes without its key where the user says so, and leaves none for this session', async () => {
    const { keychain, keys, settings } = await saved()
    keys.keepForSession('mine', 'https://api.example', 'session key')
    keychain.trouble = 'locked'
    const left = await removeProvider(settings, keys, { id: 'mine', leaveKey: true })
    expect(left).toEqual({ providers: [], defaultProvider: undefined })
    expect(keys.stateOf(provider)).toBe('none')
    expect([...keychain.entries.values()]).toEqual(['secret'])
  })
})
