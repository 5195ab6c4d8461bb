import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { t } from '../../common/i18n.ts'
import { parseJson } from '../core/shape.ts'
import { type Command, type CommandReply, readLine, replySchema } from './socket-line.ts'

/** Whether a process answers at this path. */
export async function isListening(path: string): Promise<boolean> {
  const socket = await open(path)
  socket?.destroy()
  return socket !== undefined
}

/**
 * Tells the running app what to do.
 *
 * @param timeoutMs how long the app may take to answer
 * @returns undefined where no app is running
 */
export async function sendCommand(
  path: string,
  command: Command,
  timeoutMs = 10_000,
): Promise<CommandReply | undefined> {
  const socket = await open(path)
  if (socket === undefined) return undefined
  try {
    socket.write(`${JSON.stringify(command)}\n`)
    const reply = replySchema.safeParse(parseJson((await readLine(socket, timeoutMs)) ?? ''))
    return reply.success ? reply.data : { ok: false, message: t('The running app did not answer.') }
  } finally {
    socket.destroy()
  }
}

/**
 * Has the running app do what was typed.
 *
 * @returns what it prints; undefined where no app is running, or one that does not know that
 */
export async function sendWords(
  path: string,
  words: readonly string[],
  folder: string,
  timeoutMs = 20_000,
): Promise<string | undefined> {
  const socket = await open(path)
  if (socket === undefined) return undefined
  try {
    socket.setTimeout(timeoutMs, () => socket.destroy())
    socket.write(`${JSON.stringify({ command: 'words', words, folder })}\n`)
    const reply = await text(socket).catch(() => '')
    return /^0\n(.*)$/s.exec(reply)?.[1]
  } finally {
    socket.destroy()
  }
}

function open(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.on('error', () => resolve(undefined))
    socket.once('connect', () => resolve(socket))
  })
}
