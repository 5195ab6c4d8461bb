import { connect } from 'node:net'
import type { Rect } from '../../common/geometry.ts'

/** What each message begins with, and the type of one that runs a command: sway-ipc(7). */
const magic = 'i3-ipc'
const runCommand = 0
const headBytes = magic.length + 8

/** How long a window may take to be on the screen after it was shown, in ms, and how often it is asked. */
const patienceMs = 2000
const askEveryMs = 30

/** Has answers float from the start: a tile would push the user's windows aside and back. */
export const floatAnswers = 'for_window [title="^Eyeshot answer$"] floating enable'

/**
 * Where a window of an X client is to be. sway puts each at the middle of the output in use, whatever
 * the client asks for.
 *
 * @param id the X server's name of the window
 * @param bounds in sway's own pixels, from the origin of its layout
 */
export function placeCommand(id: number, { x, y, width, height }: Rect): string {
  const size = `resize set width ${width} px height ${height} px`
  return `[id=${id}] floating enable, ${size}, move absolute position ${x} px ${y} px`
}

/** Runs a command for a window, again until sway has the window. Never throws. */
export async function runOnceShown(socket: string, command: string): Promise<void> {
  const end = performance.now() + patienceMs
  while (!(await runOnSway(socket, command)) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, askEveryMs))
  }
}

/**
 * @param socket the path that sway gives its clients as SWAYSOCK
 * @returns whether it did so; false where nobody listens, too
 */
export function runOnSway(socket: string, command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const client = connect(socket, () => client.write(message(command)))
    client.setTimeout(1000, () => client.destroy())
    client.on('data', (part) => {
      parts.push(part)
      const done = succeeded(Buffer.concat(parts))
      if (done === undefined) return
      resolve(done)
      client.destroy()
    })
    client.on('error', () => undefined)
    client.on('close', () => resolve(false))
  })
}

/** Numbers are in the machine's own order of bytes, which is that of all machines Electron runs on. */
function message(command: string): Buffer {
  const text = Buffer.from(command)
  const head = Buffer.alloc(headBytes)
  head.write(magic)
  head.writeUInt32LE(text.length, magic.length)
  head.writeUInt32LE(runCommand, magic.length + 4)
  return Buffer.concat([head, text])
}

/** What a reply says; undefined while it is not there as a whole. */
function succeeded(reply: Buffer): boolean | undefined {
  if (reply.length < headBytes) return undefined
  const text = reply.subarray(headBytes)
  return text.length < reply.readUInt32LE(magic.length)
    ? undefined
    : !text.includes('"success": false')
}
