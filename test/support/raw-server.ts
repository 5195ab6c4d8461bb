import { createServer, type Socket } from 'node:net'

/** A request as it came over the socket; header names in lower case. */
export interface RawRequest {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface RawServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  readonly requests: RawRequest[]
  close(): Promise<void>
}

type Reply = (socket: Socket, request: RawRequest) => void | Promise<void>

/** A server that answers byte by byte, for what well-behaved servers cannot be made to do. */
export async function startRawServer(reply: Reply): Promise<RawServer> {
  const requests: RawRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    let received = Buffer.alloc(0)
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece])
      const taken = takeRequest(received)
      if (taken === undefined) return
      received = received.subarray(taken.size)
      requests.push(taken.request)
      void reply(socket, taken.request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function takeRequest(bytes: Buffer): { request: RawRequest; size: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const size = end + 4 + Number(headers['content-length'] ?? 0)
  if (bytes.length < size) return undefined
  const body = bytes.subarray(end + 4, size).toString('utf8')
  return { request: { path: first.split(' ')[1] ?? '', headers, body }, size }
}

/** The head of an answer without a length: its body ends with the connection. */
export function head(type: string, status = '200 OK', extra: readonly string[] = []): string {
  const lines = [`HTTP/1.1 ${status}`, `content-type: ${type}`, 'connection: close', ...extra]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** The head of an event stream. */
export const streamHead = head('text/event-stream')

/** An event with one piece of text. */
export function textEvent(text: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: text } }] })}\n\n`
}

/** The event with the reason for the end. */
export function finishEvent(reason = 'stop'): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: reason }] })}\n\n`
}

export const doneEvent = 'data: [DONE]\n\n'

/** Answers every request with the same whole text and closes. */
export function always(answer: string): Reply {
  return (socket) => {
    socket.end(answer)
  }
}
