import { expect, it } from 'vitest'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { defaultSettings } from '../../../common/settings.ts'
import { diagnosticsText } from '../../../main/core/diagnostics.ts'

it('tells choices and figures, and nothing that the user typed', () => {
  const first = defaultSettings('linux')
  const [action] = builtinActions
  if (action === undefined) throw new Error('there are no actions')
  const text = diagnosticsText({
    versions: { Eyeshot: '0.1.0', Electron: '33.2.1' },
    system: 'linux 6.1.0 x64',
    session: 'typed by someone',
    displays: [{ width: 1920, height: 1080, scale: 1.5 }],
    hotkeys: [{ action: 'mine', name: 'typed', accelerator: 'F9', state: 'failed' }],
    presets: ['ollama'],
    notices: 2,
    settings: {
      ...first,
      providers: [
        {
          id: 'a',
          name: 'typed',
          baseUrl: 'http://typed.example',
          model: 'typed',
          preset: 'ollama',
        },
        {
          id: 'b',
          name: 'typed',
          baseUrl: 'http://typed.example',
          model: 'typed',
          preset: 'typed',
        },
      ],
      actions: [{ ...action, id: 'typed', name: 'typed', prompt: 'typed' }],
      privacy: {
        inspect: 'always',
        agreedOrigins: ['https://typed.example'],
        personal: {},
        names: ['typed'],
        searchLoopback: false,
      },
    },
    log: ['{"at":"2026-11-22T04:00:00.000Z","event":"quit"}', 'typed', '{"event":"typed"}'],
  })
  expect(text).not.toContain('typed')
  expect(text).toContain('Providers: ollama, custom')
  expect(text).toContain('Displays: 1920x1080 @1.5')
  expect(text).toContain('Hotkeys: 0 live, 1 failed')
  expect(text.split('\n').slice(-2)).toEqual([
    'Log (1):',
    '{"at":"2026-11-22T04:00:00.000Z","event":"quit"}',
  ])
})
