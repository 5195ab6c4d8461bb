import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../common/settings.ts'
import { parseSettings } from '../../../main/core/settings-migration.ts'

const provider = { id: 'mine', name: 'Mine', baseUrl: 'http://127.0.0.1:1/v1', model: 'm' }

describe('parseSettings', () => {
  it('gives back what was written', () => {
    const settings = { ...defaultSettings('linux'), providers: [provider], answerLanguage: 'de' }
    expect(parseSettings(JSON.parse(JSON.stringify(settings)), 'linux')).toEqual(settings)
  })

  it('fills in what is missing, and keeps a hotkey that was taken away', () => {
    const settings = parseSettings({ version: 1, hotkeys: { explain: '' } }, 'linux')
    expect(settings.hotkeys).toEqual({
      explain: '',
      'copy-text': 'Super+Shift+T',
      'show-answer': 'Super+Shift+A',
    })
    expect(settings.providers).toEqual([])
    expect(settings.answerWindow).toMatchObject({ fontSize: 14, opacity: 1 })
    expect(settings.actionModels).toEqual({})
    expect(settings.localOnly).toBe(false)
    expect(settings.privacy).toEqual(defaultSettings('linux').privacy)
  })

  it('fills in what is missing of what was agreed to', () => {
    const privacy = { inspect: 'always', agreedOrigins: ['https://api.example'] }
    const settings = parseSettings({ version: 1, privacy }, 'linux')
    expect(settings.privacy).toEqual({ ...defaultSettings('linux').privacy, ...privacy })
  })

  it('takes an empty object for a first start', () => {
    expect(parseSettings({}, 'darwin')).toEqual(defaultSettings('darwin'))
  })

  it.each([
    [{ version: 2 }, 'newer Eyeshot'],
    [{ version: 0 }, 'no version'],
    [{ providers: [] }, 'no version'],
    [{ version: '1' }, 'no version'],
    [null, 'no JSON object'],
    [[], 'no JSON object'],
    ['text', 'no JSON object'],
    [{ version: 1, providers: [{ ...provider, baseUrl: 'ftp://x' }] }, 'providers[0].baseUrl'],
    [{ version: 1, hotkeys: { explain: 5 } }, 'hotkeys.explain'],
    [{ version: 1, hotkeys: 'none' }, 'hotkeys'],
  ])('%j is refused with what is wrong', (raw, words) => {
    expect(() => parseSettings(raw, 'linux')).toThrow(words)
  })
})
