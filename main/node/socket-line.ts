import type { Socket } from 'node:net'
import { z } from 'zod'
import { captureWaySchema, delaySchema } from '../../common/capture-way.ts'
import { exitCode } from '../core/exit-code.ts'

/** Longest line that is read, in bytes. */
const lineLimit = 65_536

/** The clipboard, or files by their absolute paths. */
const pictureOriginSchema = z.union([
  z.literal('clipboard'),
  z.array(z.string().min(1).max(4096)).min(1).max(9).readonly(),
])

export type PictureOrigin = Readonly<z.infer<typeof pictureOriginSchema>>

/** What the running app can be told. */
export const commandSchema = z.discriminatedUnion('command', [
  z.object({
    command: z.literal('capture'),
    action: z.string().max(40).optional(),
    /** Whether nothing of it is to be written to the disk. */
    private: z.boolean().optional(),
    /** Where the pictures come from in the place of the screen. */
    from: pictureOriginSchema.exactOptional(),
    /** How and after how many seconds the screen is captured, where not as the action says. */
    way: captureWaySchema.exactOptional(),
    delay: delaySchema.exactOptional(),
  }),
  z.object({ command: z.literal('show-settings') }),
  z.object({
    command: z.literal('words'),
    /** What was typed after `eyeshot`. */
    words: z.array(z.string()).min(1).max(100).readonly(),
    /** Where it was typed, as an absolute path. */
    folder: z.string().min(1).max(4096),
  }),
])

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), message: z.string(), exit: z.enum(exitCode).exactOptional() }),
])

export type Command = Readonly<z.infer<typeof commandSchema>>
export type CommandReply = Readonly<z.infer<typeof replySchema>>

/**
 * The first line that comes over a socket.
 *
 * @returns undefined where none came whole in time, or it is longer than 64 kB
 */
export function readLine(socket: Socket, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0)
    const timer = setTimeout(finish, timeoutMs)

    function finish(line?: string): void {
      clearTimeout(timer)
      resolve(line)
    }

    socket.on('data', (piece) => {
      if (received.length > lineLimit) return
      received = Buffer.concat([received, piece])
      const end = received.indexOf('\n')
      if (end > lineLimit || received.length > lineLimit) finish()
      else if (end !== -1) finish(received.toString('utf8', 0, end))
    })
    socket.on('end', () => finish())
    socket.on('error', () => finish())
    socket.on('close', () => finish())
  })
}
