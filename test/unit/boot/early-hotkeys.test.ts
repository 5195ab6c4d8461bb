import { beforeEach, describe, expect, it, vi } from 'vitest'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { defaultSettings } from '../../../common/settings.ts'
import { takeHotkeys } from '../../../main/boot/early-hotkeys.ts'

const keys = vi.hoisted(() => new Map<string, () => void>())
// The real one presses keys of the whole machine; test/e2e has it.
vi.mock('electron', () => ({
  globalShortcut: {
    register: (accelerator: string, press: () => void) => keys.set(accelerator, press).size > 0,
    unregisterAll: () => keys.clear(),
  },
}))

describe('takeHotkeys', () => {
  const settings = { ...defaultSettings('linux'), hotkeys: { explain: 'Alt+1', table: 'Alt+2' } }
  const waylandChanged = () => undefined

  const pressKey = async (accelerator: string) => {
    keys.get(accelerator)?.()
    await new Promise(setImmediate)
  }

  beforeEach(() => keys.clear())

  it('starts what was pressed last before the app was there, once it is', async () => {
    const early = takeHotkeys(settings)
    await pressKey('Alt+1')
    await pressKey('Alt+2')
    const press = vi.fn()
    early.serve({ settings: () => settings, press, waylandChanged })
    expect(press.mock.calls.map(([{ id }]) => id)).toEqual(['table'])
    await pressKey('Alt+1')
    expect(press.mock.calls.map(([{ id }]) => id)).toEqual(['table', 'explain'])
  })

  it('knows the actions of the settings as they are now', () => {
    const early = takeHotkeys(settings)
    const actions = builtinActions.slice(0, 1).map((action) => ({ ...action, name: 'Mine' }))
    const changed = { ...settings, actions }
    early.serve({ settings: () => changed, press: () => undefined, waylandChanged })
    early.hotkeys.apply({ [actions[0]?.id ?? '']: 'Alt+3' })
    expect(early.hotkeys.views().filter(({ state }) => state === 'live')).toEqual([
      { action: actions[0]?.id, name: 'Mine', accelerator: 'Alt+3', state: 'live' },
    ])
  })
})
