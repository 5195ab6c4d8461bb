// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { HotkeyView } from '../../../../common/settings-view.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { HotkeyRecorder } = await import('../../../../renderer/settings/hotkey-recorder.tsx')

afterEach(cleanup)

const other: HotkeyView = {
  action: 'copy-text',
  name: 'Copy text',
  accelerator: 'Super+Shift+T',
  state: 'live',
}

function show() {
  const recorded: string[] = []
  let cancelled = 0
  render(
    <HotkeyRecorder
      platform="linux"
      taken={[other]}
      onRecorded={(accelerator) => recorded.push(accelerator)}
      onCancel={() => {
        cancelled += 1
      }}
    />,
  )
  const input = screen.getByLabelText('Press the new hotkey')
  return { input, recorded, cancelled: () => cancelled }
}

const superShift = { metaKey: true, shiftKey: true }

describe('HotkeyRecorder', () => {
  it('lets the live hotkeys rest while it listens', () => {
    bridge.calls.length = 0
    show()
    expect(bridge.named('recordHotkey')).toEqual([true])
    cleanup()
    expect(bridge.named('recordHotkey')).toEqual([true, false])
  })

  it('has the focus and takes the first key that makes a hotkey', () => {
    const { input, recorded } = show()
    expect(document.activeElement).toBe(input)
    fireEvent.keyDown(input, { key: 'Meta', code: 'MetaLeft', metaKey: true })
    fireEvent.keyDown(input, { key: 'a', code: 'KeyA' })
    expect(recorded).toEqual([])
    fireEvent.keyDown(input, { key: 'E', code: 'KeyE', ...superShift })
    expect(recorded).toEqual(['Super+Shift+E'])
  })

  it('shows the modifiers while they are held', () => {
    const { input } = show()
    const shown = () => input.getAttribute('value')
    expect(shown()).toBe('Press the keys…')
    fireEvent.keyDown(input, { key: 'Meta', code: 'MetaLeft', metaKey: true })
    expect(shown()).toBe('Super+…')
    fireEvent.keyDown(input, { key: 'Shift', code: 'ShiftLeft', ...superShift })
    expect(shown()).toBe('Super+Shift+…')
    fireEvent.keyUp(input, { key: 'Shift', code: 'ShiftLeft', metaKey: true })
    expect(shown()).toBe('Super+…')
    fireEvent.keyUp(input, { key: 'Meta', code: 'MetaLeft' })
    expect(shown()).toBe('Press the keys…')
  })

  it('refuses the hotkey of another action and says whose it is', () => {
    const { input, recorded } = show()
    fireEvent.keyDown(input, { key: 'T', code: 'KeyT', ...superShift })
    expect(recorded).toEqual([])
    expect(screen.getByText('Super+Shift+T belongs to Copy text already.')).toBeDefined()
  })

  it('leaves what it was on Escape, and when the focus goes elsewhere', () => {
    const { input, recorded, cancelled } = show()
    fireEvent.keyDown(input, { key: 'Escape', code: 'Escape' })
    expect(cancelled()).toBe(1)
    fireEvent.blur(input)
    expect(cancelled()).toBe(2)
    expect(recorded).toEqual([])
  })

  it('keeps the pressed keys from the page', () => {
    const { input } = show()
    // False is what a prevented event gives back.
    expect(fireEvent.keyDown(input, { key: 'w', code: 'KeyW', ctrlKey: true })).toBe(false)
  })
})
