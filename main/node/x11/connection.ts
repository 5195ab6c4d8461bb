import type { XClient, XDisplay } from 'x11'
import type { Point, Size } from '../../../common/geometry.ts'

/** What is asked of an X server. Each throws what the server says, as of a window that is gone. */
export interface XConnection {
  readonly root: number
  /** Values of 32 bits, or none where the window has no such property. */
  numbers(window: number, property: string): Promise<readonly number[]>
  /** Bytes of a text; empty where the window has no such property. */
  bytes(window: number, property: string): Promise<Buffer>
  /** The number of a name; 0 where nobody ever used that. */
  atom(name: string): Promise<number>
  /** Whether a window and all that it lies in are mapped. */
  isViewable(window: number): Promise<boolean>
  /** Without its border, in device pixels. */
  size(window: number): Promise<Size>
  /** Of a window's upper left corner, in device pixels of the root window. */
  origin(window: number): Promise<Point>
  pointer(): Promise<Point>
}

/** How long an answer may take, in ms; a server has it within some. */
const limitMs = 3000

/** Longest property that is read, in units of 4 bytes. */
const longestProperty = 4096
const anyType = 0
const viewable = 2

type Question<T> = (done: (error: unknown, value: T) => true) => void

/** A connection to an X server. */
export interface XLink {
  readonly client: XClient
  readonly display: XDisplay
  /** What the server answers. Throws its error, and where the connection is lost. */
  ask<T>(question: Question<T>): Promise<T>
  close(): void
}

/**
 * Connects to the X server that `DISPLAY` names. Throws where there is none, or it does not answer.
 *
 * @param shm whether memory is to be shared with it
 * @param lost told once, when it hung up or did not answer; the connection is closed by then
 */
export async function linkX(shm: boolean, lost: () => void = () => undefined): Promise<XLink> {
  // Only where it is used: the package parses the whole protocol as it is loaded.
  const { createClient } = await import('x11')
  const waiting = new Set<(error: unknown) => void>()
  let client: XClient | undefined
  let gone: unknown
  const close = () => void client?.stream?.destroy()
  const fail = (error: unknown) => {
    if (gone !== undefined) return
    gone = error
    close()
    for (const giveUp of waiting) giveUp(error)
    lost()
  }
  const ask = <T>(question: Question<T>) => {
    if (gone !== undefined) return Promise.reject(gone)
    const timer = setTimeout(() => fail(new Error('the X server does not answer')), limitMs)
    let giveUp: (error: unknown) => void
    return new Promise<T>((resolve, reject) => {
      giveUp = reject
      waiting.add(reject)
      question((error, value) => {
        if (error) reject(error)
        else resolve(value)
        return true
      })
    }).finally(() => {
      clearTimeout(timer)
      waiting.delete(giveUp)
    })
  }
  const display = await ask<XDisplay>((done) => {
    const opening = createClient({ shm, disableBigRequests: true }, (error, greeting) => {
      // Too late for who waited for it.
      if (gone !== undefined) close()
      done(error, greeting)
    })
    opening.on('error', fail)
    opening.on('end', () => fail(new Error('the X server closed the connection')))
    client = opening
  })
  if (client === undefined) throw new Error('there is no connection')
  return { client, display, ask, close }
}

/**
 * Asks the X server that `DISPLAY` names, over a connection of its own. Throws where there is none,
 * or it does not answer.
 */
export async function withX<T>(ask: (server: XConnection) => Promise<T>): Promise<T> {
  const link = await linkX(false)
  try {
    return await ask(connectionOf(link))
  } finally {
    link.close()
  }
}

function connectionOf({ client, display, ask }: XLink): XConnection {
  const root = display.screen[0]?.root ?? 0
  const atoms = new Map<string, Promise<number>>()
  const atom = (name: string) => {
    const known = atoms.get(name)
    if (known !== undefined) return known
    const asked = ask<number>((done) => client.InternAtom(true, name, done))
    atoms.set(name, asked)
    return asked
  }
  const bytes = async (window: number, property: string) => {
    const name = await atom(property)
    if (name === 0) return Buffer.alloc(0)
    const { data } = await ask<{ readonly data: Buffer }>((done) =>
      client.GetProperty(0, window, name, anyType, 0, longestProperty, done),
    )
    return data
  }
  return {
    root,
    atom,
    bytes,
    numbers: async (window, property) => {
      const data = await bytes(window, property)
      return Array.from({ length: Math.floor(data.length / 4) }, (_, at) =>
        data.readUInt32LE(4 * at),
      )
    },
    isViewable: async (window) => {
      const { mapState } = await ask<{ readonly mapState: number }>((done) =>
        client.GetWindowAttributes(window, done),
      )
      return mapState === viewable
    },
    size: async (window) => await ask<Size>((done) => client.GetGeometry(window, done)),
    origin: async (window) => {
      const { destX: x, destY: y } = await ask<{ destX: number; destY: number }>((done) =>
        client.TranslateCoordinates(window, root, 0, 0, done),
      )
      return { x, y }
    },
    pointer: async () => {
      const { rootX: x, rootY: y } = await ask<{ rootX: number; rootY: number }>((done) =>
        client.QueryPointer(root, done),
      )
      return { x, y }
    },
  }
}
