import {
  activatedShortcut,
  boundShortcuts,
  type PortalShortcut,
  shortcutList,
  text,
} from '../../core/portals.ts'
import type { Bus } from '../dbus.ts'
import { portalService, request, token } from './portal.ts'

const shortcutsInterface = 'org.freedesktop.portal.GlobalShortcuts'

/** Shortcuts that a desktop holds for the app, until `close`. */
export interface BoundShortcuts {
  /** Ids of those that the desktop took. */
  readonly bound: readonly string[]
  close(): void
}

/**
 * Has the desktop hold shortcuts by `org.freedesktop.portal.GlobalShortcuts`. It asks the user the
 * first time, who may choose other keys, and remembers the answer.
 *
 * @param pressed gets a shortcut's id
 * @returns undefined where the desktop or the user refused
 */
export async function bindShortcuts(
  bus: Bus,
  shortcuts: readonly PortalShortcut[],
  pressed: (id: string) => void,
  signal: AbortSignal,
): Promise<BoundShortcuts | undefined> {
  const created = await request(
    bus,
    {
      interface: shortcutsInterface,
      member: 'CreateSession',
      signature: 'a{sv}',
      body: [],
      options: { session_handle_token: text(token()) },
    },
    signal,
  )
  if (created.kind !== 'done') return undefined
  const session = String(created.results['session_handle'] ?? '')
  const stop = await bus.listen(
    { path: portalService.path, interface: shortcutsInterface, member: 'Activated' },
    (body) => {
      const id = activatedShortcut(body, session)
      if (id !== undefined) pressed(id)
    },
  )
  const close = () => {
    stop()
    bus
      .call({
        destination: portalService.destination,
        path: session,
        interface: 'org.freedesktop.portal.Session',
        member: 'Close',
      })
      .catch(() => undefined)
  }
  const bound = await request(
    bus,
    {
      interface: shortcutsInterface,
      member: 'BindShortcuts',
      signature: 'oa(sa{sv})sa{sv}',
      body: [session, shortcutList(shortcuts), ''],
      options: {},
    },
    signal,
  ).catch(() => ({ kind: 'ended' }) as const)
  if (bound.kind === 'done') return { bound: boundShortcuts(bound.results), close }
  close()
  return undefined
}
