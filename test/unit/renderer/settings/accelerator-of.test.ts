import { describe, expect, it } from 'vitest'
import { acceleratorSchema } from '../../../../common/schemas.ts'
import { defaultHotkeys } from '../../../../common/settings.ts'
import { acceleratorOf, type KeyPress } from '../../../../renderer/settings/accelerator-of.ts'

type Modifier = 'meta' | 'ctrl' | 'alt' | 'shift'

function press(key: string, code: string, ...held: readonly Modifier[]): KeyPress {
  return {
    key,
    code,
    metaKey: held.includes('meta'),
    ctrlKey: held.includes('ctrl'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  }
}

describe('acceleratorOf', () => {
  it.each<[string, KeyPress]>([
    ['Super+Shift+E', press('E', 'KeyE', 'meta', 'shift')],
    ['Control+A', press('a', 'KeyA', 'ctrl')],
    ['Control+Alt+Space', press(' ', 'Space', 'ctrl', 'alt')],
    ['Control+Up', press('ArrowUp', 'ArrowUp', 'ctrl')],
    ['Control+Return', press('Enter', 'Enter', 'ctrl')],
    ['Control+Plus', press('+', 'BracketRight', 'ctrl')],
    ['Super+Delete', press('Delete', 'Delete', 'meta')],
    ['Super+PageDown', press('PageDown', 'PageDown', 'meta')],
  ])('is %s', (accelerator, pressed) => {
    expect(acceleratorOf(pressed, 'linux')).toBe(accelerator)
    expect(acceleratorSchema.safeParse(accelerator).success).toBe(true)
  })

  it('names the modifiers as the system’s keyboard does', () => {
    const pressed = press('e', 'KeyE', 'meta', 'ctrl', 'alt')
    expect(acceleratorOf(pressed, 'win32')).toBe('Super+Control+Alt+E')
    expect(acceleratorOf(pressed, 'darwin')).toBe('Command+Control+Option+E')
  })

  it.each([
    ['!', 'Digit1', '1'],
    ['"', 'Digit2', '2'],
    ['§', 'Digit3', '3'],
    ['/', 'Digit7', '7'],
    ['=', 'Digit0', '0'],
  ])('takes Shift and %s of a German keyboard for the digit', (key, code, digit) => {
    const accelerator = acceleratorOf(press(key, code, 'meta', 'shift'), 'linux')
    expect(accelerator).toBe(`Super+Shift+${digit}`)
  })

  it('goes by the letter that the layout types, not by the place of the key', () => {
    expect(acceleratorOf(press('z', 'KeyY', 'ctrl'), 'linux')).toBe('Control+Z')
  })

  it.each([
    ['ß', 'Minus'],
    ['ö', 'Semicolon'],
    ['Ü', 'BracketLeft'],
    ['§', 'Backquote'],
  ])('refuses %s, which Electron cannot name', (key, code) => {
    expect(acceleratorOf(press(key, code, 'meta', 'ctrl'), 'linux')).toBeUndefined()
  })

  it.each([
    ['у', 'KeyE', 'E'],
    ['å', 'KeyA', 'A'],
    ['†', 'KeyT', 'T'],
    ['Dead', 'KeyE', 'E'],
  ])('goes by the place of the key where it types no ASCII: %s', (key, code, letter) => {
    const pressed = press(key, code, 'ctrl', 'alt')
    expect(acceleratorOf(pressed, 'darwin')).toBe(`Control+Option+${letter}`)
  })

  it.each([
    press('Meta', 'MetaLeft', 'meta'),
    press('Control', 'ControlLeft', 'ctrl'),
    press('AltGraph', 'AltRight'),
    press('AltGraph', 'AltRight', 'ctrl', 'alt'),
    press('Shift', 'ShiftRight', 'meta', 'shift'),
  ])('waits while only modifiers are held: $key', (pressed) => {
    expect(acceleratorOf(pressed, 'win32')).toBeUndefined()
  })

  it.each([
    press('a', 'KeyA'),
    press('A', 'KeyA', 'shift'),
    press('1', 'Digit1'),
    press(' ', 'Space', 'shift'),
    press('Tab', 'Tab', 'shift'),
    press('@', 'KeyQ'),
    press('€', 'KeyE'),
    press('Delete', 'Delete'),
  ])('refuses $key alone or with Shift, which would be lost to typing', (pressed) => {
    expect(acceleratorOf(pressed, 'linux')).toBeUndefined()
  })

  it.each(['F1', 'F9', 'F12', 'F24', 'PrintScreen'])('takes %s alone', (key) => {
    expect(acceleratorOf(press(key, key), 'linux')).toBe(key)
    expect(acceleratorSchema.safeParse(key).success).toBe(true)
  })

  it.each(['Dead', 'Unidentified', 'Process', 'CapsLock', 'MediaPlayPause'])(
    'refuses %s, which is no key for a hotkey',
    (key) => {
      expect(acceleratorOf(press(key, 'Backquote', 'meta'), 'linux')).toBeUndefined()
    },
  )

  it.each([
    [press('E', 'KeyE', 'meta', 'shift'), 'linux'],
    [press('Dead', 'KeyE', 'ctrl', 'alt'), 'darwin'],
  ])('can record the hotkey of a first start: $code', (pressed, platform) => {
    expect(acceleratorOf(pressed, platform)).toBe(defaultHotkeys(platform)['explain'])
  })
})
