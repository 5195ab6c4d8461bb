// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { presets } from '../../../../common/presets.ts'
import type { SettingsView } from '../../../../common/settings-view.ts'
import { provider, settingsWith } from '../../../support/fakes.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { SettingsPage } = await import('../../../../renderer/settings/settings-page.tsx')

const view: SettingsView = {
  settings: settingsWith(provider),
  presets,
  hotkeys: [],
  languages: [],
  keys: {},
  notices: [],
  platform: 'linux',
  versions: { Eyeshot: '1.2.3' },
}

beforeEach(async () => {
  bridge.answer = async (name) => ({ ok: true, value: name === 'load' ? view : undefined })
  await act(async () => render(<SettingsPage />))
})
afterEach(cleanup)

const search = (words: string) =>
  act(async () =>
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search the settings' }), {
      target: { value: words },
    }),
  )

/** The sections that can be seen, by their headings. */
const shown = () =>
  [...document.querySelectorAll('.panel:not([hidden]) h2')].map(({ textContent }) => textContent)

describe('SettingsPage', () => {
  it('shows one section at a time, chosen by a click', () => {
    expect(shown()).toEqual(['Providers'])
    fireEvent.click(screen.getByRole('button', { name: 'Capture' }))
    expect(shown()).toEqual(['Capture'])
    expect(screen.getByRole('button', { name: 'Capture' }).getAttribute('aria-current')).toBe(
      'page',
    )
  })

  it('goes from section to section by the arrow keys', () => {
    const first = screen.getByRole('button', { name: 'Providers and keys' })
    first.focus()
    fireEvent.keyDown(first, { key: 'End' })
    expect(shown()).toEqual(['About'])
    expect(screen.getByText('1.2.3')).toBeTruthy()
    fireEvent.keyDown(document.activeElement ?? first, { key: 'ArrowUp' })
    expect(shown()).toEqual(['Language'])
    expect(document.activeElement?.textContent).toBe('Language')
  })

  it('finds a setting by words of its label in any case, and goes there', async () => {
    await search('SELECTION adjust')
    expect(screen.getByText(/^Found in 1 section/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^Adjust the selection/ }))
    expect(shown()).toEqual(['Capture'])
    await act(async () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
    expect(document.activeElement).toBe(
      screen.getByRole('checkbox', { name: /^Adjust the selection/ }),
    )
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })

  it('finds a section by what is in it while it is not shown, and says where nothing is', async () => {
    await search('telemetry')
    expect(screen.getByRole('button', { name: 'Privacy' })).toBeTruthy()
    await search('no such thing')
    expect(screen.getByText('Nothing has these words.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Privacy' })).toBeNull()
  })
})
