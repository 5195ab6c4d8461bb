import { describe, expect, it } from 'vitest'
import { activeProvider, providerFor } from '../../../common/active-provider.ts'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { presets } from '../../../common/presets.ts'
import {
  defaultHotkeys,
  defaultSettings,
  providerSchema,
  settingsSchema,
} from '../../../common/settings.ts'

const provider = { id: 'a', name: 'A', baseUrl: 'https://a.example/v1', model: 'm' }

describe('defaultSettings', () => {
  it.each(['darwin', 'linux', 'win32'])('fit the schema on %s', (platform) => {
    const settings = defaultSettings(platform)
    expect(settingsSchema.parse(settings)).toEqual(settings)
  })

  it.each(['darwin', 'linux', 'win32'])('have hotkeys of their own on %s', (platform) => {
    const hotkeys = defaultHotkeys(platform)
    const ids = builtinActions.map(({ id }) => id)
    expect(Object.keys(hotkeys).sort()).toEqual(['copy-text', 'explain', 'show-answer'])
    expect([...ids, 'show-answer']).toEqual(expect.arrayContaining(Object.keys(hotkeys)))
    expect(new Set(Object.values(hotkeys)).size).toBe(3)
  })
})

describe('providerSchema', () => {
  it.each(['ftp://a.example', 'javascript:alert(1)', 'file:///etc/passwd', 'a.example/v1', ''])(
    'refuses the address %j',
    (baseUrl) => {
      expect(providerSchema.safeParse({ ...provider, baseUrl }).success).toBe(false)
    },
  )

  it('refuses an id that could not be told from a keychain account', () => {
    expect(providerSchema.safeParse({ ...provider, id: 'a https://b.example' }).success).toBe(false)
  })

  it('takes each preset with its address', () => {
    for (const { id, name, baseUrl, model = '' } of presets.filter(({ id }) => id !== 'custom')) {
      expect(providerSchema.safeParse({ id, name, baseUrl, model }).success, id).toBe(true)
    }
  })
})

describe('activeProvider', () => {
  const other = { ...provider, id: 'b' }
  const settings = { ...defaultSettings('linux'), providers: [provider, other] }

  it('is the chosen one, or the first where that is gone', () => {
    expect(activeProvider({ ...settings, defaultProvider: 'b' })).toBe(other)
    expect(activeProvider({ ...settings, defaultProvider: 'gone' })).toBe(provider)
    expect(activeProvider(defaultSettings('linux'))).toBeUndefined()
  })
})

describe('providerFor', () => {
  const other = { ...provider, id: 'b', model: 'small' }
  const settings = { ...defaultSettings('linux'), providers: [provider, other] }
  const choosing = (id: string, model: string) => ({
    ...settings,
    actionModels: { explain: { provider: id, model } },
  })

  it('is the default without a choice of the action', () => {
    expect(providerFor(settings, 'explain')).toBe(provider)
    expect(providerFor(choosing('b', 'large'), 'copy-text-model')).toBe(provider)
  })

  it('is what the action chose, with the model of its own or that of the provider', () => {
    expect(providerFor(choosing('b', 'large'), 'explain')).toEqual({ ...other, model: 'large' })
    expect(providerFor(choosing('b', ''), 'explain')).toEqual(other)
  })

  it('is the default again once the chosen provider is gone', () => {
    expect(providerFor(choosing('gone', 'large'), 'explain')).toBe(provider)
  })
})
