import { lstat, mkdir, unlink } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'
import { fieldOf, parseJson } from '../core/shape.ts'
import { isListening } from './socket-client.ts'
import { type Command, type CommandReply, commandSchema, readLine } from './socket-line.ts'

/** How long a client may take to say what it wants, in ms. */
const requestTimeoutMs = 5000

export interface CommandServer {
  close(): void
}

/** Does what is asked and says how that went; a FailureError that it throws is answered as one. */
export type CommandHandler = (
  command: Command,
) => Promise<{ readonly ok: boolean; readonly message?: string }>

/**
 * Listens for commands of the same user. A socket file that a dead process left is replaced.
 *
 * @returns 'taken' where another process listens already
 */
export async function listenForCommands(
  path: string,
  handler: CommandHandler,
): Promise<CommandServer | 'taken'> {
  const isFile = process.platform !== 'win32'
  if (await isListening(path)) return 'taken'
  if (isFile) await clearPlace(path)
  const server = createServer((socket) => void serve(socket, handler))
  try {
    await bind(server, path, isFile)
  } catch (error) {
    if (fieldOf(error, 'code') === 'EADDRINUSE') return 'taken'
    throw error
  }
  return { close: () => void server.close() }
}

async function clearPlace(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) return
  if (!found.isSocket()) {
    throw new FailureError(
      makeFailure(
        'unexpected',
        t('Something else is in the place of the socket. Move it away: {{path}}', { path }),
      ),
    )
  }
  await unlink(path)
}

function bind(server: Server, path: string, isFile: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // The file is made inside of `listen`, so nobody else can open it even for a moment.
    const before = isFile ? process.umask(0o177) : undefined
    try {
      server.listen(path, resolve)
    } finally {
      if (before !== undefined) process.umask(before)
    }
  })
}

async function serve(socket: Socket, handler: CommandHandler): Promise<void> {
  socket.on('error', () => undefined)
  const reply = await answer(socket, handler)
  socket.end(`${JSON.stringify(reply)}\n`)
}

async function answer(socket: Socket, handler: CommandHandler): Promise<CommandReply> {
  const line = await readLine(socket, requestTimeoutMs)
  const command = commandSchema.safeParse(parseJson(line ?? ''))
  if (!command.success) return { ok: false, message: t('This is no command that Eyeshot knows.') }
  try {
    const { ok, message } = await handler(command.data)
    return ok ? { ok } : { ok, message: message ?? makeFailure('unexpected').message }
  } catch (error) {
    const known = error instanceof FailureError
    return { ok: false, message: known ? error.message : makeFailure('unexpected').message }
  }
}
