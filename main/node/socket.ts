import { lstat, mkdir, unlink } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { type Failure, FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'
import { exitCode, exitCodeOf } from '../core/exit-code.ts'
import { fieldOf, parseJson } from '../core/shape.ts'
import { isListening } from './socket-client.ts'
import { type Command, type CommandReply, commandSchema, readLine } from './socket-line.ts'

/** How long a client may take to say what it wants, in ms. */
const requestTimeoutMs = 5000

export interface CommandServer {
  close(): void
}

/**
 * Does what is asked; a FailureError that it throws is answered as one.
 *
 * @returns what the command line is to print
 */
export type CommandHandler = (command: Command) => Promise<string>

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
  const line = await readLine(socket, requestTimeoutMs)
  const command = commandSchema.safeParse(parseJson(line ?? ''))
  if (!command.success) {
    socket.end(lineOf({ ok: false, message: t('This is no command that Eyeshot knows.') }))
    return
  }
  const outcome = await answer(command.data, handler)
  socket.end(command.data.command === 'words' ? textOf(outcome) : lineOf(replyOf(outcome)))
}

type Outcome = { readonly text: string } | { readonly failure: Failure }

async function answer(command: Command, handler: CommandHandler): Promise<Outcome> {
  try {
    return { text: await handler(command) }
  } catch (error) {
    return { failure: error instanceof FailureError ? error.failure : makeFailure('unexpected') }
  }
}

function replyOf(outcome: Outcome): CommandReply {
  if ('text' in outcome) return { ok: true }
  const { failure } = outcome
  return { ok: false, message: failure.message, exit: exitCodeOf(failure) }
}

function lineOf(reply: CommandReply): string {
  return `${JSON.stringify(reply)}\n`
}

/** The exit code in the first line and what is to be printed after it, for a client of few lines. */
function textOf(outcome: Outcome): string {
  if ('failure' in outcome) {
    return `${exitCodeOf(outcome.failure)}\neyeshot: ${outcome.failure.message}\n`
  }
  return `${exitCode.done}\n${outcome.text}`
}
