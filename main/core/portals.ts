import { z } from 'zod'
import { t } from '../../common/i18n.ts'
import { keysym } from './keysym.ts'

/** A value with its D-Bus signature, as it stands in the option maps of portals (`a{sv}`). */
export interface Typed {
  readonly signature: string
  readonly value: unknown
}

export type Options = Readonly<Record<string, Typed>>

export const text = (value: string): Typed => ({ signature: 's', value })
export const flag = (value: boolean): Typed => ({ signature: 'b', value })

const typedSchema = z.object({ value: z.unknown() })
const responseSchema = z.tuple([z.number(), z.record(z.string(), typedSchema)])

/** What a portal answered to a request. */
export type PortalResponse =
  | { readonly kind: 'done'; readonly results: Readonly<Record<string, unknown>> }
  /** The user said no, or the desktop did in the user's name. */
  | { readonly kind: 'refused' }
  /** It ended in some other way. */
  | { readonly kind: 'ended' }

/** Reads the arguments of `org.freedesktop.portal.Request.Response`: `(u, a{sv})`. */
export function readResponse(body: unknown): PortalResponse {
  const parsed = responseSchema.safeParse(body)
  if (!parsed.success) return { kind: 'ended' }
  const [code, results] = parsed.data
  if (code === 1) return { kind: 'refused' }
  if (code !== 0) return { kind: 'ended' }
  const values = Object.entries(results).map(([name, { value }]) => [name, value] as const)
  return { kind: 'done', results: Object.fromEntries(values) }
}

/**
 * The object path of a request, known before the portal answers so that no answer is missed.
 *
 * @param sender the unique name on the bus, such as `:1.42`
 */
export function requestPath(sender: string, token: string): string {
  const name = sender.replace(/^:/, '').replaceAll('.', '_')
  return `/org/freedesktop/portal/desktop/request/${name}/${token}`
}

/** Where the portal put the screenshot; undefined where that is no file of this computer. */
export function screenshotFile(results: Readonly<Record<string, unknown>>): string | undefined {
  const uri = String(results['uri'] ?? '')
  const path = /^file:\/\/(?:localhost)?(\/.*)$/.exec(uri)?.[1]
  try {
    return path === undefined ? undefined : decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** A sentence for a screenshot that the user, or the desktop in the user's name, refused. */
export function screenshotRefusal(): string {
  return t(
    'The desktop did not let Eyeshot take a screenshot. Allow it in the system’s settings, under Apps or Permissions, then try again.',
  )
}

/** What one hotkey is for a portal. */
export interface PortalShortcut {
  /** The action's id. */
  readonly id: string
  /** What the desktop shows for it. */
  readonly description: string
  /** In Electron's notation. */
  readonly accelerator: string
}

/** A hotkey in the notation of the XDG shortcuts specification, such as `LOGO+SHIFT+e`. */
export function triggerOf(accelerator: string): string {
  const held = accelerator.split('+')
  const key = held.pop() ?? ''
  return [...held.map((name) => modifiers[name] ?? name.toUpperCase()), keysym(key)].join('+')
}

const modifiers: Readonly<Record<string, string>> = {
  Super: 'LOGO',
  Meta: 'LOGO',
  Control: 'CTRL',
  CommandOrControl: 'CTRL',
  AltGr: 'ALT',
}

/** The argument `a(sa{sv})` of `BindShortcuts`. */
export function shortcutList(
  shortcuts: readonly PortalShortcut[],
): readonly (readonly [string, Options])[] {
  return shortcuts.map(({ id, description, accelerator }) => [
    id,
    { description: text(description), preferred_trigger: text(triggerOf(accelerator)) },
  ])
}

const boundSchema = z.array(z.tuple([z.string(), z.record(z.string(), typedSchema)]))

/** Ids of the shortcuts that the portal bound, of its answer to `BindShortcuts`. */
export function boundShortcuts(results: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = boundSchema.safeParse(results['shortcuts'])
  return parsed.success ? parsed.data.map(([id]) => id) : []
}

/** What `Activated` said: `(o session, s id, t timestamp, a{sv})`. */
export function activatedShortcut(body: unknown, session: string): string | undefined {
  const parsed = z.tuple([z.string(), z.string()]).rest(z.unknown()).safeParse(body)
  return parsed.success && parsed.data[0] === session ? parsed.data[1] : undefined
}
