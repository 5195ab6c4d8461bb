import type { EventEmitter } from 'node:events'
import { Message, type MessageBus, sessionBus, systemBus, Variant } from '@jellybrick/dbus-next'
import type { Typed } from '../core/portals.ts'

/** A call of a method; `{signature, value}` objects in the body become D-Bus variants. */
export interface BusCall {
  readonly destination: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly body?: readonly unknown[]
}

export interface BusSignal {
  readonly path: string
  readonly interface: string
  readonly member: string
}

/** A connection to a message bus. */
export interface Bus {
  /** The connection's own name, such as `:1.42`. */
  readonly name: string
  /** The body of the answer. Throws where the bus or the service refuses. */
  call(call: BusCall): Promise<readonly unknown[]>
  /** Hears a signal from now on; resolves once the bus sends it. What comes back ends that. */
  listen(signal: BusSignal, heard: (body: readonly unknown[]) => void): Promise<() => void>
  close(): void
}

/** Longest that a connection may take, in ms. */
const connectLimitMs = 2000

/** undefined where there is no bus of this kind that can be reached. */
export async function openBus(kind: 'session' | 'system'): Promise<Bus | undefined> {
  const bus = await connect(kind)
  const name = bus?.name
  if (bus === undefined || typeof name !== 'string') return undefined
  const call = async (wanted: BusCall) => {
    const { body = [], ...rest } = wanted
    const reply = await bus.call(new Message({ ...rest, body: body.map(withVariants) }))
    return reply?.body ?? []
  }
  const ofBus = (member: string, rule: string) =>
    call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member,
      signature: 's',
      body: [rule],
    })
  return {
    name,
    call,
    async listen(signal, heard) {
      const rule = `type='signal',path='${signal.path}',interface='${signal.interface}',member='${signal.member}'`
      const listener = ({ path, interface: from, member, body }: Message) => {
        if (path === signal.path && from === signal.interface && member === signal.member) {
          heard(body)
        }
      }
      bus.on('message', listener)
      await ofBus('AddMatch', rule)
      return () => {
        bus.off('message', listener)
        ofBus('RemoveMatch', rule).catch(() => undefined)
      }
    },
    close: () => bus.disconnect(),
  }
}

async function connect(kind: 'session' | 'system'): Promise<MessageBus | undefined> {
  try {
    const bus = kind === 'session' ? sessionBus() : systemBus()
    const events: EventEmitter = bus
    return await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), connectLimitMs)
      const end = (outcome: MessageBus | undefined) => {
        clearTimeout(timer)
        resolve(outcome)
      }
      bus.once('connect', () => end(bus))
      // A bus that goes later ends what is asked of it by itself.
      events.on('error', () => end(undefined))
    })
  } catch {
    return undefined
  }
}

function withVariants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withVariants)
  if (typeof value !== 'object' || value === null) return value
  if (isTyped(value)) return new Variant(value.signature, value.value)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withVariants(one)]))
}

function isTyped(value: object): value is Typed {
  return 'signature' in value && 'value' in value
}
