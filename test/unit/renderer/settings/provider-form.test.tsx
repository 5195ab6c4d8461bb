// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../../common/errors.ts'
import { presets } from '../../../../common/presets.ts'
import type { SettingsView } from '../../../../common/settings-view.ts'
import { provider, settingsWith } from '../../../support/fakes.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { ProviderForm } = await import('../../../../renderer/settings/provider-form.tsx')

const view: SettingsView = {
  settings: settingsWith(provider),
  presets,
  hotkeys: [],
  languages: [],
  keys: { mine: 'stored' },
  notices: [],
  platform: 'linux',
  versions: { Eyeshot: '1.2.3' },
}

let done = 0

beforeEach(() => {
  done = 0
  bridge.calls.length = 0
  bridge.answer = async () => ({ ok: true, value: undefined })
})
afterEach(cleanup)

function show(existing?: typeof provider) {
  const given = existing === undefined ? {} : { provider: existing }
  const keyState = existing === undefined ? 'none' : 'stored'
  const onDone = () => {
    done += 1
  }
  return render(<ProviderForm view={view} keyState={keyState} onDone={onDone} {...given} />)
}

function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label)
}

function type(label: string, value: string): void {
  fireEvent.change(field(label), { target: { value } })
}

async function press(name: string): Promise<void> {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })))
}

function refuseWith(code: ErrorCode): void {
  bridge.answer = async () => ({ ok: false, failure: { code, message: `It is ${code}.` } })
}

describe('ProviderForm', () => {
  it('shows no stored key and leaves it as it is when it saves', async () => {
    show(provider)
    expect(field('API key').value).toBe('')
    expect(field('API key').type).toBe('password')
    type('Model', 'model-2')
    await press('Save')
    const { id, name, baseUrl } = provider
    expect(bridge.named('saveProvider')).toEqual([{ id, name, baseUrl, model: 'model-2' }])
    expect(done).toBe(1)
  })

  it('sends a key that was entered, without the blanks around it', async () => {
    show(provider)
    type('API key', ' secret\n')
    await press('Save')
    expect(bridge.named('saveProvider')).toMatchObject([{ id: 'mine', key: 'secret' }])
  })

  it('takes blanks alone for no key', async () => {
    show(provider)
    type('API key', '  ')
    await press('Save')
    expect(bridge.named('saveProvider')[0]).not.toHaveProperty('key')
  })

  it('forgets the key that was typed when another service is chosen', async () => {
    show()
    type('API key', 'secret')
    type('Service', 'openai')
    expect(field('API key').value).toBe('')
    expect(field('Base URL').value).toBe('https://api.openai.com/v1')
    await press('List models')
    expect(bridge.named('listModels')).toHaveLength(1)
    expect(bridge.named('listModels')[0]).not.toHaveProperty('key')
  })

  it('offers the page where a key is to be had, of the address as it stands', () => {
    show()
    type('Service', 'mistral')
    const link = screen.getByRole('link', { name: 'Get a key' })
    expect(link.parentElement?.textContent).toContain('console.mistral.ai/api-keys')
    fireEvent.click(link)
    expect(bridge.named('openLink')).toEqual(['https://console.mistral.ai/api-keys'])
    type('Base URL', 'https://elsewhere.example/v1')
    expect(screen.queryByRole('link')).toBeNull()
    type('Service', 'ollama')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('shows a failure, stays open and keeps what was typed', async () => {
    refuseWith('invalid-input')
    show(provider)
    type('Base URL', 'nonsense')
    await press('Save')
    expect(screen.getByRole('alert').textContent).toBe('It is invalid-input.')
    expect(field('Base URL').value).toBe('nonsense')
    expect(done).toBe(0)
  })

  it.each<[ErrorCode, string, object]>([
    ['insecure-endpoint', 'Use plain http all the same', { allowPlainHttp: true }],
    ['keychain-locked', 'Keep the key until Eyeshot quits', { sessionOnly: true }],
    ['keychain-unavailable', 'Keep the key until Eyeshot quits', { sessionOnly: true }],
  ])('asks for consent after %s, and sends it only then', async (code, button, consent) => {
    show(provider)
    expect(screen.queryByRole('button', { name: button })).toBeNull()
    refuseWith(code)
    type('API key', 'secret')
    await press('Save')
    for (const name of Object.keys(consent)) {
      expect(bridge.named('saveProvider')[0]).not.toHaveProperty(name)
    }
    await press(button)
    expect(bridge.named('saveProvider')[1]).toMatchObject({ key: 'secret', ...consent })
  })
})
