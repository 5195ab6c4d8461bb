import { fieldOf } from '../core/shape.ts'
import { type Bus, openBus } from './dbus.ts'

const service = 'org.freedesktop.login1'

/**
 * Tells when the user's session is locked and unlocked, by logind: as it is asked to be, and as the
 * desktop says that it is.
 *
 * @returns ends it; undefined where no logind knows this session
 */
export async function watchSessionLock(
  changed: (locked: boolean) => void,
): Promise<(() => void) | undefined> {
  const bus = await openBus('system')
  const path = bus && (await sessionPath(bus).catch(() => undefined))
  if (bus === undefined || path === undefined) {
    bus?.close()
    return undefined
  }
  const ofSession = { path, interface: `${service}.Session` }
  await bus.listen({ ...ofSession, member: 'Lock' }, () => changed(true))
  await bus.listen({ ...ofSession, member: 'Unlock' }, () => changed(false))
  const properties = { path, interface: 'org.freedesktop.DBus.Properties' }
  await bus.listen({ ...properties, member: 'PropertiesChanged' }, ([, values]) => {
    const locked = fieldOf(fieldOf(values, 'LockedHint'), 'value')
    if (typeof locked === 'boolean') changed(locked)
  })
  return () => bus.close()
}

/** A process that systemd started for the user belongs to no session, but is told its name. */
async function sessionPath(bus: Bus): Promise<string | undefined> {
  const id = process.env['XDG_SESSION_ID'] ?? ''
  const manager = {
    destination: service,
    path: '/org/freedesktop/login1',
    interface: `${service}.Manager`,
  }
  const [path] = await bus.call(
    id === ''
      ? { ...manager, member: 'GetSessionByPID', signature: 'u', body: [process.pid] }
      : { ...manager, member: 'GetSession', signature: 's', body: [id] },
  )
  return typeof path === 'string' ? path : undefined
}
