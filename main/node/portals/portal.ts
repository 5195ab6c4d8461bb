import { randomBytes } from 'node:crypto'
import {
  type Options,
  type PortalResponse,
  readResponse,
  requestPath,
  text,
} from '../../core/portals.ts'
import type { Bus } from '../dbus.ts'

export const portalService = {
  destination: 'org.freedesktop.portal.Desktop',
  path: '/org/freedesktop/portal/desktop',
} as const

/** The name of the package's desktop file, by which portals remember what was allowed. */
export const appId = 'app.eyeshot.Eyeshot'

/** A name that no other request of this connection has. */
export function token(): string {
  return `eyeshot_${randomBytes(8).toString('hex')}`
}

/**
 * The version of a portal's interface, such as `Screenshot`.
 *
 * @returns undefined where the desktop has no such portal
 */
export async function portalVersion(bus: Bus, name: string): Promise<number | undefined> {
  try {
    const [version] = await bus.call({
      ...portalService,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [`org.freedesktop.portal.${name}`, 'version'],
    })
    const value = (version as { readonly value?: unknown } | undefined)?.value
    return typeof value === 'number' ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Says who this connection is, before anything else is asked over it; programs outside of a sandbox
 * have no name else. Portals older than 1.20 know no such call, a checkout has no desktop file.
 */
export async function registerApp(bus: Bus): Promise<void> {
  const call = bus.call({
    ...portalService,
    interface: 'org.freedesktop.host.portal.Registry',
    member: 'Register',
    signature: 'sa{sv}',
    body: [appId, {}],
  })
  await call.catch(() => undefined)
}

/**
 * Asks a portal for something that it answers later, and waits for that: a user may be asked.
 *
 * @param body the arguments before the option map, which is the last one
 */
export async function request(
  bus: Bus,
  call: {
    readonly interface: string
    readonly member: string
    readonly signature: string
    readonly body: readonly unknown[]
    readonly options: Options
  },
  signal: AbortSignal,
): Promise<PortalResponse> {
  const handle = token()
  const path = requestPath(bus.name, handle)
  const inner = { path, interface: 'org.freedesktop.portal.Request' }
  let answered: (response: PortalResponse) => void = () => undefined
  const response = new Promise<PortalResponse>((resolve) => {
    answered = resolve
  })
  const stop = await bus.listen({ ...inner, member: 'Response' }, (body) =>
    answered(readResponse(body)),
  )
  const abort = () => {
    answered({ kind: 'ended' })
    const { destination } = portalService
    bus.call({ ...inner, destination, member: 'Close' }).catch(() => undefined)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    const { options, body, ...rest } = call
    const all = { handle_token: text(handle), ...options }
    await bus.call({ ...portalService, ...rest, body: [...body, all] })
    return await response
  } finally {
    signal.removeEventListener('abort', abort)
    stop()
  }
}
