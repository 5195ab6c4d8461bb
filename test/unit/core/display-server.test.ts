import { expect, it } from 'vitest'
import { isWayland, xwaylandSwitch } from '../../../main/core/display-server.ts'

const both = { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }

it.each<[string, Record<string, string>, string[], string | undefined]>([
  ['linux', both, [], '--ozone-platform=x11'],
  // Whoever chose has chosen.
  ['linux', both, ['ozone-platform'], undefined],
  // No XWayland: natively is better than not at all.
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, [], undefined],
  ['linux', { DISPLAY: ':0' }, [], undefined],
  ['linux', { WAYLAND_DISPLAY: '', DISPLAY: ':0' }, [], undefined],
  ['darwin', both, [], undefined],
])('on %s with %j and %j: %s', (platform, env, switches, wanted) => {
  expect(xwaylandSwitch({ platform, env }, (name) => switches.includes(name))).toBe(wanted)
})

it('knows Wayland by its socket', () => {
  expect(isWayland({ platform: 'linux', env: both })).toBe(true)
  expect(isWayland({ platform: 'linux', env: { XDG_SESSION_TYPE: 'wayland' } })).toBe(false)
})
