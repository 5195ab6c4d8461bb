import { describe, expect, it } from 'vitest'
import { type DoctorFacts, doctorText, type RunningApp } from '../../../main/core/doctor.ts'

const line = 'bindsym Mod4+Shift+e exec eyeshot capture --action explain'
const app: RunningApp = {
  hotkeys: [
    { action: 'explain', name: 'Explain', accelerator: 'Super+Shift+E', state: 'live' },
    { action: 'table', name: 'Table', accelerator: '', state: 'none' },
  ],
  bindingFor: () => ({ where: 'Add this line:', line }),
  heldByDesktop: undefined,
  displays: [{ width: 1920, height: 1080, scale: 1.5 }],
  ozone: '',
}
const facts: DoctorFacts = {
  versions: { Eyeshot: '0.1.0', Electron: '45.4.1' },
  session: { platform: 'linux', env: { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' } },
  running: app,
  portals: {},
  keychain: 'missing',
  socket: '/run/eyeshot.sock',
  missing: [],
}
const wayland = {
  platform: 'linux',
  env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' },
}
const told = (change: Partial<DoctorFacts>) => doctorText({ ...facts, ...change })

describe('doctorText', () => {
  it('finds nothing wrong on X11', () => {
    expect(told({})).toBe(`ok  Versions: Eyeshot 0.1.0, Electron 45.4.1
ok  Session: x11, desktop unnamed, displays 1920x1080 @1.5
ok  Display server: X11 at :0
ok  App: listens at /run/eyeshot.sock
ok  Hotkey of explain: Super+Shift+E, registered; “Try” in the settings shows whether it comes
ok  Keychain: answers
ok  Reading offline: all its files are there
`)
  })

  it.each<[string, Partial<DoctorFacts>, string]>([
    ['no display', { session: { platform: 'linux', env: {} } }, '!!  Display server: none'],
    ['no app', { running: undefined }, '!!  App: nobody listens at /run/eyeshot.sock'],
    ['a locked keychain', { keychain: 'locked' }, '!!  Keychain: locked'],
    ['no keychain', { keychain: 'unavailable' }, '!!  Keychain: unavailable'],
    ['a missing file', { missing: ['eng.gz'] }, '!!  Reading offline: missing: eng.gz'],
    ['no bus', { session: wayland, portals: undefined }, '!!  Portals: there is no message bus'],
    ['no XWayland', { session: { ...wayland, env: { WAYLAND_DISPLAY: 'w' } } }, 'without XWayland'],
    [
      'a native window system',
      { session: wayland, running: { ...app, ozone: 'wayland' } },
      'start Eyeshot without --ozone-platform=wayland',
    ],
  ])('tells of %s', (_, change, said) => {
    expect(told(change)).toContain(said)
  })

  it('tells which hotkeys are taken, or are those of two', () => {
    const [explain] = app.hotkeys
    if (explain === undefined) throw new Error('there is none')
    const text = told({
      running: {
        ...app,
        hotkeys: [
          { ...explain, state: 'failed' },
          { ...explain, action: 'table', state: 'failed', owner: 'Explain' },
        ],
      },
    })
    expect(text).toContain(
      '!!  Hotkey of explain: Super+Shift+E could not be registered\n    Another',
    )
    expect(text).toContain('!!  Hotkey of table: Super+Shift+E is also that of Explain')
  })

  it('gives the line to bind where a Wayland desktop holds no keys for programs', () => {
    const portals = { Screenshot: 2, GlobalShortcuts: undefined }
    const text = told({ session: wayland, portals, running: { ...app, heldByDesktop: false } })
    expect(text).toContain('ok  Display server: Wayland, with XWayland at :0')
    expect(text).toContain('ok  Portal Screenshot: version 2')
    expect(text).toContain('!!  Portal GlobalShortcuts: not there')
    expect(text).toContain(`comes only while an X window has the keyboard
    Add this line:
    ${line}
`)
  })

  it('says that the desktop holds them', () => {
    const portals = { Screenshot: 2, GlobalShortcuts: 1 }
    const text = told({ session: wayland, portals, running: { ...app, heldByDesktop: true } })
    expect(text).toContain('ok  Hotkey of explain: Super+Shift+E, held by the desktop')
  })
})
