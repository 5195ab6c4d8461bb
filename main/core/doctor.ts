import type { Binding, HotkeyView } from '../../common/settings-view.ts'
import { isWayland, type SessionFacts } from './display-server.ts'
import { makeFailure } from './errors.ts'
import type { KeyLookup } from './ports.ts'

/** What only the running app knows. */
export interface RunningApp {
  readonly hotkeys: readonly HotkeyView[]
  /** How the desktop is told to run an action itself; undefined where nothing does what it does. */
  readonly bindingFor: (action: string) => Binding | undefined
  /** Whether the desktop holds the hotkeys for the app; undefined where it need not. */
  readonly heldByDesktop: boolean | undefined
  readonly displays: readonly {
    /** In DIP. */
    readonly width: number
    readonly height: number
    readonly scale: number
  }[]
  /** The window system that its windows are drawn by, where that is not the usual one. */
  readonly ozone: string
}

/** What the doctor looked at. */
export interface DoctorFacts {
  readonly versions: Readonly<Record<string, string>>
  readonly session: SessionFacts
  readonly running: RunningApp | undefined
  /** Versions of the portals by their names; undefined where there is no message bus. */
  readonly portals: Readonly<Record<string, number | undefined>> | undefined
  readonly keychain: KeyLookup['state']
  readonly socket: string
  /** Files that reading offline needs and that are not there. */
  readonly missing: readonly string[]
}

interface Finding {
  readonly name: string
  readonly says: string
  /** What to do; absent where all is well. */
  readonly todo?: string
}

/**
 * One line for each thing that capturing and asking depend on, and below it what to do where it is not
 * as it should be. In English, as what programs and reports read; no key or prompt is in it.
 */
export function doctorText(facts: DoctorFacts): string {
  const lines = findings(facts).flatMap(({ name, says, todo }) => [
    `${todo === undefined ? 'ok' : '!!'}  ${name}: ${says}`,
    ...(todo === undefined ? [] : todo.split('\n').map((line) => `    ${line}`)),
  ])
  return `${lines.join('\n')}\n`
}

function findings(facts: DoctorFacts): readonly Finding[] {
  const { versions, running, missing } = facts
  return [
    {
      name: 'Versions',
      says: Object.entries(versions)
        .map((pair) => pair.join(' '))
        .join(', '),
    },
    ...sessionFindings(facts),
    appFinding(facts),
    ...(running === undefined ? [] : running.hotkeys.flatMap((one) => hotkeyFinding(one, running))),
    keychainFinding(facts.keychain),
    missing.length === 0
      ? { name: 'Reading offline', says: 'all its files are there' }
      : {
          name: 'Reading offline',
          says: `missing: ${missing.join(', ')}`,
          todo: 'Install Eyeshot again.',
        },
  ]
}

function sessionFindings({ session, running, portals }: DoctorFacts): readonly Finding[] {
  const { platform, env } = session
  if (platform !== 'linux') return [{ name: 'System', says: platform }]
  const kind = env['XDG_SESSION_TYPE'] || 'unnamed'
  const desktop = env['XDG_CURRENT_DESKTOP'] || 'unnamed'
  const displays = running?.displays.map(
    ({ width, height, scale }) => `${width}x${height} @${scale}`,
  )
  const shown = displays === undefined ? '' : `, displays ${displays.join(', ')}`
  const named = { name: 'Session', says: `${kind}, desktop ${desktop}${shown}` }
  if (!isWayland(session)) {
    const server: Finding =
      (env['DISPLAY'] ?? '') === ''
        ? {
            name: 'Display server',
            says: 'none',
            todo: 'Start Eyeshot inside of a desktop session.',
          }
        : { name: 'Display server', says: `X11 at ${env['DISPLAY']}` }
    return [named, server]
  }
  return [named, waylandFinding(env, running), ...portalFindings(portals)]
}

function waylandFinding(env: SessionFacts['env'], running: RunningApp | undefined): Finding {
  const name = 'Display server'
  if ((env['DISPLAY'] ?? '') === '') {
    return {
      name,
      says: 'Wayland, without XWayland',
      todo: 'Windows cannot be placed: install XWayland, then log out and in again.',
    }
  }
  if (running?.ozone === 'wayland') {
    return {
      name,
      says: 'Wayland, and Eyeshot is told to draw natively',
      todo: 'Windows cannot be placed: start Eyeshot without --ozone-platform=wayland.',
    }
  }
  return { name, says: `Wayland, with XWayland at ${env['DISPLAY']}` }
}

function portalFindings(portals: DoctorFacts['portals']): readonly Finding[] {
  if (portals === undefined) {
    const todo = 'Start the desktop with a D-Bus session (dbus-run-session, or systemd --user).'
    return [{ name: 'Portals', says: 'there is no message bus', todo }]
  }
  const finding = (name: string, todo: string): Finding => {
    const version = portals[name]
    return version === undefined
      ? { name: `Portal ${name}`, says: 'not there', todo }
      : { name: `Portal ${name}`, says: `version ${version}` }
  }
  return [
    finding(
      'Screenshot',
      "Install xdg-desktop-portal with your desktop's part of it, where pictures come out black.",
    ),
    finding('GlobalShortcuts', 'Bind the commands below to keys in the desktop.'),
  ]
}

function appFinding({ running, socket }: DoctorFacts): Finding {
  return running === undefined
    ? {
        name: 'App',
        says: `nobody listens at ${socket}`,
        todo: 'Start Eyeshot; then this tells of its hotkeys, too.',
      }
    : { name: 'App', says: `listens at ${socket}` }
}

function hotkeyFinding(hotkey: HotkeyView, app: RunningApp): readonly Finding[] {
  const { action, accelerator, state, owner } = hotkey
  const name = `Hotkey of ${action}`
  if (state === 'none') return []
  if (owner !== undefined) {
    return [{ name, says: `${accelerator} is also that of ${owner}`, todo: 'Change one of them.' }]
  }
  if (state === 'failed') {
    const todo = 'Another program may have it: choose another one in the settings, under Hotkeys.'
    return [{ name, says: `${accelerator} could not be registered`, todo }]
  }
  if (app.heldByDesktop === false) {
    const binding = app.bindingFor(action)
    const says = `${accelerator} comes only while an X window has the keyboard`
    const todo =
      binding === undefined
        ? 'Nothing can be bound in its place.'
        : `${binding.where}\n${binding.line}`
    return [{ name, says, todo }]
  }
  const held = app.heldByDesktop === true ? 'held by the desktop' : 'registered'
  return [{ name, says: `${accelerator}, ${held}; “Try” in the settings shows whether it comes` }]
}

function keychainFinding(state: DoctorFacts['keychain']): Finding {
  const name = 'Keychain'
  if (state === 'found' || state === 'missing') return { name, says: 'answers' }
  const { message } = makeFailure(state === 'locked' ? 'keychain-locked' : 'keychain-unavailable')
  return { name, says: state, todo: message }
}
