import { connect, type Socket } from 'node:net'
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

function open(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.on('error', () => resolve(undefined))
    socket.once('connect', () => resolve(socket))
  })
}
