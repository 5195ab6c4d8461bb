// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { HotkeyTrial, HotkeyView } from '../../../../common/settings-view.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { HotkeyTrialPart } = await import('../../../../renderer/settings/hotkey-trial.tsx')

afterEach(cleanup)

const hotkey: HotkeyView = {
  action: 'explain',
  name: 'Explain',
  accelerator: 'Super+Shift+E',
  state: 'live',
}

/** Presses Try; what main finds is given by `end`. */
function tryOut() {
  let end: (trial: HotkeyTrial) => void = () => undefined
  bridge.calls.length = 0
  bridge.answer = (name) =>
    name === 'tryHotkey'
      ? new Promise((resolve) => {
          end = (value) => resolve({ ok: true, value })
        })
      : Promise.resolve({ ok: true, value: undefined })
  render(<HotkeyTrialPart hotkey={hotkey} />)
  fireEvent.click(screen.getByRole('button', { name: 'Try the hotkey of Explain' }))
  return { end: (trial: HotkeyTrial) => end(trial) }
}

describe('HotkeyTrialPart', () => {
  it('asks for the key, and says that it came', async () => {
    const { end } = tryOut()
    expect(screen.getByRole('status').textContent).toBe('Press Super+Shift+E now…')
    expect(bridge.named('tryHotkey')).toEqual(['explain'])
    end({ came: true })
    await screen.findByText('It came: the hotkey works.')
  })

  it('shows and copies the line for the desktop where it did not come', async () => {
    const { end } = tryOut()
    end({ came: false, binding: { where: 'Put it here:', line: 'bindsym Mod4+e exec it' } })
    await screen.findByText(/It did not come/)
    expect(screen.getByText('bindsym Mod4+e exec it').tagName).toBe('CODE')
    fireEvent.click(screen.getByRole('button', { name: 'Copy the line' }))
    expect(bridge.named('copyBinding')).toEqual(['explain'])
  })

  it('gives no line where no command does the same', async () => {
    const { end } = tryOut()
    end({ came: false })
    await screen.findByText(/It did not come/)
    expect(screen.queryByRole('button', { name: 'Copy the line' })).toBeNull()
  })

  it('cannot be asked for where there is no hotkey', () => {
    render(<HotkeyTrialPart hotkey={{ ...hotkey, accelerator: '', state: 'none' }} />)
    const button = screen.getByRole('button', { name: 'Try the hotkey of Explain' })
    expect(button.hasAttribute('disabled')).toBe(true)
  })
})
