// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { commandOf } from '../../../../renderer/answer/shortcuts.ts'

function press(key: string, init: KeyboardEventInit = {}, target?: Element) {
  const event = new KeyboardEvent('keydown', { key, ...init })
  if (target !== undefined) Object.defineProperty(event, 'target', { value: target })
  return commandOf(event)
}

const ctrl = { ctrlKey: true }

describe('commandOf', () => {
  it.each([
    ['r', ctrl, 'retry'],
    ['C', { ...ctrl, shiftKey: true }, 'copy'],
    ['c', ctrl, undefined],
    ['R', { ...ctrl, shiftKey: true }, undefined],
    ['r', {}, undefined],
    ['+', { ...ctrl, shiftKey: true }, 'larger'],
    ['=', ctrl, 'larger'],
    ['-', ctrl, 'smaller'],
    ['0', ctrl, 'normal'],
    ['?', { shiftKey: true }, 'sheet'],
    ['F1', {}, 'sheet'],
    ['Escape', {}, 'leave'],
    ['l', { ...ctrl, altKey: true }, undefined],
  ])('%s with %j is %s', (key, init, command) => {
    expect(press(key, init)).toBe(command)
  })

  it('leaves a sign alone that is typed into a field', () => {
    const field = document.createElement('textarea')
    expect(press('?', { shiftKey: true }, field)).toBeUndefined()
    expect(press('r', ctrl, field)).toBe('retry')
  })
})
