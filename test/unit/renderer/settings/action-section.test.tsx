// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Action } from '../../../../common/actions.ts'
import type { SettingsView } from '../../../../common/settings-view.ts'
import { settingsWith } from '../../../support/fakes.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { ActionSection } = await import('../../../../renderer/settings/action-section.tsx')

const own: Action = {
  id: 'mine',
  name: 'Mine',
  icon: 'star',
  run: 'model',
  prompt: 'Say {{clipboard}}',
  contract: 'text',
  afterwards: 'show',
}

const viewWith = (actions: readonly Action[]): SettingsView => ({
  settings: { ...settingsWith(), actions: [...actions] },
  presets: [],
  hotkeys: [],
  languages: [],
  keys: {},
  notices: [],
  platform: 'linux',
  versions: { Eyeshot: '1.2.3' },
})

beforeEach(() => {
  bridge.calls.length = 0
  bridge.answer = async (name) => ({
    ok: true,
    value: name === 'previewPrompt' ? 'Filled' : undefined,
  })
})
afterEach(cleanup)

const press = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const type = (label: string, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }))

describe('ActionSection', () => {
  it('makes a new action, with its variables inserted by a click', async () => {
    render(<ActionSection view={viewWith([])} />)
    await press('New action')
    await type('Name of the action', 'Shorter')
    await type('Prompt', 'Shorten this: ')
    await press('{{language}}')
    fireEvent.click(screen.getByRole('radio', { name: 'pencil' }))
    await press('Save')
    expect(bridge.named('saveAction')).toEqual([
      {
        name: 'Shorter',
        icon: 'pencil',
        run: 'model',
        prompt: 'Shorten this: {{language}}',
        contract: 'markdown',
        afterwards: 'show',
      },
    ])
  })

  it('says at once what is no variable, and saves nothing meanwhile', async () => {
    render(<ActionSection view={viewWith([own])} />)
    await press('Edit Mine')
    await type('Prompt', 'Say {{clipbord}}')
    expect(screen.getByText('There is no variable {{clipbord}}.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
    await type('Prompt', 'Say {{clipboard}}')
    expect(screen.queryByText(/There is no variable/)).toBeNull()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false)
  })

  it('shows the prompt filled in, and asks before it uses the clipboard', async () => {
    render(<ActionSection view={viewWith([own])} />)
    await press('Edit Mine')
    expect(await screen.findByText('Filled')).toBeTruthy()
    expect(bridge.named('previewPrompt')).toEqual(['Say {{clipboard}}'])
    await act(async () =>
      fireEvent.click(
        screen.getByRole('checkbox', { name: 'Prompts may send what is on the clipboard' }),
      ),
    )
    expect(bridge.named('setPreferences')).toEqual([
      { promptSources: { clipboard: true, window: false } },
    ])
  })

  it('deletes an own action and resets a changed one, after it asked', async () => {
    const changed: Action = { ...own, id: 'explain', name: 'Explain' }
    render(<ActionSection view={viewWith([own, changed])} />)
    await press('Delete Mine')
    expect(bridge.named('removeAction')).toEqual([])
    await press('Delete it')
    await press('Reset Explain')
    await press('Make it what it was')
    expect(bridge.named('removeAction')).toEqual(['mine', 'explain'])
  })

  it('shows what a file brings, and wants consent for what gives more away', async () => {
    bridge.answer = async (name) => ({ ok: true, value: name === 'openActionFile' ? [own] : '' })
    render(<ActionSection view={viewWith([])} />)
    await press('Import…')
    expect(screen.getByText('Say {{clipboard}}')).toBeTruthy()
    const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add them' })
    expect(add.disabled).toBe(true)
    expect(bridge.named('addActions')).toEqual([])
    fireEvent.click(screen.getByRole('checkbox', { name: /^Mine may use the clipboard/ }))
    await press('Add them')
    expect(bridge.named('addActions')).toEqual([[own]])
  })
})
