import { describe, expect, it, vi } from 'vitest'
import { builtinActions } from '../../../common/builtin-actions.ts'
import type { HotkeyView } from '../../../common/settings-view.ts'
import { type TrayMenuDeps, trayMenu } from '../../../main/platform/tray-menu.ts'

const live: HotkeyView[] = [
  { action: 'explain', name: 'Explain', accelerator: 'Super+Shift+E', state: 'live' },
  { action: 'copy-text', name: 'Copy text', accelerator: 'Super+Shift+T', state: 'live' },
]

function menu(change: Partial<TrayMenuDeps> = {}) {
  return trayMenu({
    actions: builtinActions,
    hotkeys: live,
    notices: [],
    start: vi.fn(),
    iconOf: (icon) => `picture of ${icon}` as never,
    fromClipboard: vi.fn(),
    openPicture: vi.fn(),
    displays: [{ width: 1920, height: 1080 }],
    cancelDelayed: undefined,
    private: false,
    setPrivate: vi.fn(),
    localOnly: false,
    setLocalOnly: vi.fn(),
    showAnswer: () => undefined,
    openHistory: vi.fn(),
    openSettings: vi.fn(),
    quit: vi.fn(),
    ...change,
  })
}

describe('trayMenu', () => {
  it('offers every action with its key, the settings and the way out', () => {
    const { items, toolTip } = menu()
    expect(items.map(({ label, type }) => label ?? type)).toEqual([
      'Explain',
      'Copy text',
      'Copy text (model)',
      'Ask…',
      'Table',
      'Translate',
      'More actions',
      'Capture otherwise',
      'From the clipboard',
      'Open a picture…',
      'separator',
      'Private: keep no trace of answers',
      'Local only: connect to nothing but this computer',
      'Show the last answer',
      'History…',
      'Settings…',
      'Quit Eyeshot',
    ])
    expect(items[0]).toMatchObject({ accelerator: 'Super+Shift+E', registerAccelerator: false })
    expect(items[0]?.icon).toBe('picture of sparkles')
    expect(toolTip).toBe('Eyeshot')
  })

  it('switches local-only mode, and says that it is on', () => {
    const setLocalOnly = vi.fn()
    const { items, toolTip } = menu({ localOnly: true, setLocalOnly })
    const item = items.find(({ label }) => label?.startsWith('Local only'))
    expect(item).toMatchObject({ type: 'checkbox', checked: true })
    item?.click?.({ checked: false } as never, undefined, {} as never)
    expect(setLocalOnly).toHaveBeenCalledWith(false)
    expect(toolTip).toBe('Eyeshot (local only)')
    expect(menu({ localOnly: true, private: true }).toolTip).toBe('Eyeshot (private, local only)')
  })

  it('keeps the less used actions in a menu of their own, unless they have a key', () => {
    const { items } = menu()
    const more = items.find(({ label }) => label === 'More actions')?.submenu
    const inMore = Array.isArray(more) ? more.map(({ label }) => label) : []
    expect(inMore).toContain('Formula')
    expect(items.length).toBeLessThanOrEqual(17)
    const all = [...items.map(({ label }) => label), ...inMore]
    for (const { name } of builtinActions) expect(all).toContain(name)

    const bound: HotkeyView = {
      action: 'formula',
      name: 'Formula',
      accelerator: 'Super+Shift+F',
      state: 'live',
    }
    const labels = menu({ hotkeys: [...live, bound] }).items.map(({ label }) => label)
    expect(labels).toContain('Formula')
  })

  it('names a key that could not be registered first, and shows it beside no action', () => {
    const failed: HotkeyView[] = live.map((view) =>
      view.action === 'explain' ? { ...view, state: 'failed' } : view,
    )
    const openSettings = vi.fn()
    const { items, toolTip } = menu({ hotkeys: failed, openSettings })
    expect(items[0]?.label).toContain('Super+Shift+E (Explain) could not be registered')
    expect(toolTip).toContain('Super+Shift+E (Explain) could not be registered')
    expect(items.find(({ label }) => label === 'Explain')).not.toHaveProperty('accelerator')
    items[0]?.click?.({} as never, undefined, {} as never)
    expect(openSettings).toHaveBeenCalledOnce()
  })

  it('has a box for private answers, and says that they are', () => {
    const setPrivate = vi.fn()
    const { items, toolTip } = menu({ private: true, setPrivate })
    const box = items.find(({ type }) => type === 'checkbox')
    expect(box).toMatchObject({ checked: true })
    expect(toolTip).toBe('Eyeshot (private)')
    box?.click?.({ checked: false } as never, undefined, {} as never)
    expect(setPrivate).toHaveBeenCalledWith(false)
  })

  it('says what happened to the settings file', () => {
    const { items } = menu({ notices: ['The settings file could not be read.'] })
    expect(items[0]?.label).toBe('The settings file could not be read.')
  })

  it('offers every other way to capture, for every action', () => {
    const start = vi.fn()
    const ways = (displays: TrayMenuDeps['displays']) => {
      const item = menu({ start, displays }).items.find(
        ({ label }) => label === 'Capture otherwise',
      )
      return Array.isArray(item?.submenu) ? item.submenu : []
    }
    const choose = (items: Electron.MenuItemConstructorOptions[], ...path: string[]) => {
      const [label, ...rest] = path
      const item = items.find((one) => one.label === label)
      if (rest.length > 0) choose(Array.isArray(item?.submenu) ? item.submenu : [], ...rest)
      else item?.click?.({} as never, undefined, {} as never)
    }
    const size = { width: 1920, height: 1080 }
    choose(ways([size]), 'Whole display', 'Explain')
    choose(ways([size, size]), 'Whole display', 'Display 2 (1920 × 1080)', 'Table')
    choose(ways([size]), 'The same region again', 'Copy text')
    choose(ways([size]), 'A window', 'Explain')
    choose(ways([size]), 'After 5 seconds', 'Explain')
    expect(start.mock.calls.map(([action, how]) => [action.id, how])).toEqual([
      ['explain', { way: { kind: 'display' } }],
      ['table', { way: { kind: 'display', number: 2 } }],
      ['copy-text', { way: { kind: 'last' } }],
      ['explain', { way: { kind: 'window', by: 'user' } }],
      ['explain', { delay: 5 }],
    ])
  })

  it('ends a countdown while there is one', () => {
    const cancelDelayed = vi.fn()
    const cancel = (items: Electron.MenuItemConstructorOptions[]) =>
      items.find(({ label }) => label === 'Cancel the delayed capture')
    expect(cancel(menu().items)).toBeUndefined()
    cancel(menu({ cancelDelayed }).items)?.click?.({} as never, undefined, {} as never)
    expect(cancelDelayed).toHaveBeenCalledOnce()
  })

  it('starts the action that is chosen', () => {
    const start = vi.fn()
    const { items } = menu({ start })
    items.find(({ label }) => label === 'Copy text')?.click?.({} as never, undefined, {} as never)
    expect(start).toHaveBeenCalledWith(builtinActions[1])
  })
})
