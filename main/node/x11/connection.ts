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

/** The server answers within milliseconds; one that does not in this time, in ms, never will. */
const limitMs = 3000

/** Longest property that is read, in units of 4 bytes. */
const longestProperty = 4096
const anyType = 0
const viewable = 2

/**
 * Connects to the X server that `DISPLAY` names. Throws where there is none, or it does not answer.
 *
 * @param shm whether memory is to be shared with it
 * @param lost told when it hung up or something else went wrong; the connection is closed by then
 */
export async function connectX(
  shm: boolean,
  lost: (error: unknown) => void,
): Promise<{ readonly client: XClient; readonly display: XDisplay }> {
  // Only where it is used: the package parses the whole protocol as it is loaded.
  const { createClient } = await import('x11')
  return await new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      clearTimeout(timer)
      client.stream?.destroy()
      reject(error)
      lost(error)
    }
    const timer = setTimeout(() => fail(silent()), limitMs)
    const client = createClient({ shm, disableBigRequests: true }, (error, display) => {
      if (error) return fail(error)
      clearTimeout(timer)
      resolve({ client, display })
    })
    client.on('error', fail)
    client.on('end', () => fail(new Error('the X server closed the connection')))
  })
}

/**
 * Asks the X server that `DISPLAY` names, over a connection of its own. Throws where there is none,
 * or it does not answer.
 */
export async function withX<T>(ask: (server: XConnection) => Promise<T>): Promise<T> {
  let client: XClient | undefined
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<T>((resolve, reject) => {
      const start = async () => {
        const connected = await connectX(false, reject)
        client = connected.client
        timer = setTimeout(() => reject(silent()), limitMs)
        const [screen] = connected.display.screen
        if (screen === undefined) throw new Error('the X server has no screen')
        return await ask(connectionOf(client, screen.root))
      }
      start().then(resolve, reject)
    })
  } finally {
    clearTimeout(timer)
    client?.stream?.destroy()
  }
}

const silent = () => new Error('the X server does not answer')

function connectionOf(client: XClient, root: number): XConnection {
  const atoms = new Map<string, Promise<number>>()
  const atom = (name: string) => {
    const known = atoms.get(name)
    if (known !== undefined) return known
    const asked = reply<number>((done) => client.InternAtom(true, name, done))
    atoms.set(name, asked)
    return asked
  }
  const bytes = async (window: number, property: string) => {
    const name = await atom(property)
    if (name === 0) return Buffer.alloc(0)
    const { data } = await reply<{ readonly data: Buffer }>((done) =>
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
      const { mapState } = await reply<{ readonly mapState: number }>((done) =>
        client.GetWindowAttributes(window, done),
      )
      return mapState === viewable
    },
    size: async (window) => await reply<Size>((done) => client.GetGeometry(window, done)),
    origin: async (window) => {
      const { destX: x, destY: y } = await reply<{ destX: number; destY: number }>((done) =>
        client.TranslateCoordinates(window, root, 0, 0, done),
      )
      return { x, y }
    },
    pointer: async () => {
      const { rootX: x, rootY: y } = await reply<{ rootX: number; rootY: number }>((done) =>
        client.QueryPointer(root, done),
      )
      return { x, y }
    },
  }
}

/** What the server answers. Throws its error. */
export function reply<T>(ask: (done: (error: unknown, value: T) => true) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error) reject(error)
      else resolve(value)
      return true
    })
  })
}
