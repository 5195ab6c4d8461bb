import { describe, expect, it } from 'vitest'
import {
  activatedShortcut,
  boundShortcuts,
  readResponse,
  requestPath,
  screenshotFile,
  shortcutList,
  triggerOf,
} from '../../../main/core/portals.ts'

describe('readResponse', () => {
  it.each([
    [
      [0, { uri: { signature: 's', value: 'file:///a' } }],
      { kind: 'done', results: { uri: 'file:///a' } },
    ],
    [[0, {}], { kind: 'done', results: {} }],
    [[1, {}], { kind: 'refused' }],
    [[2, {}], { kind: 'ended' }],
    [[0], { kind: 'ended' }],
    [['0', {}], { kind: 'ended' }],
    [[0, { uri: 'bare' }], { kind: 'ended' }],
    [undefined, { kind: 'ended' }],
  ])('%j', (body, response) => {
    expect(readResponse(body)).toEqual(response)
  })
})

it('names a request as the portal does', () => {
  expect(requestPath(':1.42', 't')).toBe('/org/freedesktop/portal/desktop/request/1_42/t')
})

describe('screenshotFile', () => {
  it.each([
    [
      'file:///home/a/Pictures/Screenshot%20from%20%C3%A4.png',
      '/home/a/Pictures/Screenshot from ä.png',
    ],
    ['file://localhost/tmp/x.png', '/tmp/x.png'],
    ['file://other/tmp/x.png', undefined],
    ['https://host/x.png', undefined],
    ['file:///tmp/%E4.png', undefined],
    [undefined, undefined],
  ])('%s', (uri, file) => {
    expect(screenshotFile({ uri })).toBe(file)
  })
})

describe('shortcuts', () => {
  it.each([
    ['Super+Shift+E', 'LOGO+SHIFT+e'],
    ['Control+Alt+PrintScreen', 'CTRL+ALT+Print'],
    ['CommandOrControl+F2', 'CTRL+F2'],
    ['Meta+1', 'LOGO+1'],
  ])('%s is %s', (accelerator, trigger) => {
    expect(triggerOf(accelerator)).toBe(trigger)
  })

  it('are told with their names and keys', () => {
    const explain = { id: 'explain', description: 'Explain', accelerator: 'Super+Shift+E' }
    expect(shortcutList([explain])).toEqual([
      [
        'explain',
        {
          description: { signature: 's', value: 'Explain' },
          preferred_trigger: { signature: 's', value: 'LOGO+SHIFT+e' },
        },
      ],
    ])
  })

  it('are read as the desktop took them', () => {
    const detail = { trigger_description: { signature: 's', value: 'Meta+Shift+E' } }
    expect(boundShortcuts({ shortcuts: [['explain', detail]] })).toEqual(['explain'])
    expect(boundShortcuts({ shortcuts: 'none' })).toEqual([])
    expect(boundShortcuts({})).toEqual([])
  })

  it('are heard of their own session only', () => {
    expect(activatedShortcut(['/s/1', 'explain', 5n, {}], '/s/1')).toBe('explain')
    expect(activatedShortcut(['/s/2', 'explain', 5n, {}], '/s/1')).toBeUndefined()
    expect(activatedShortcut(['/s/1'], '/s/1')).toBeUndefined()
  })
})
