import { createServer, request as forward } from 'node:http'
import { connect, type Socket } from 'node:net'

export interface TestProxy {
  readonly url: string
  /** What went through, as `CONNECT host:port` or `GET http://host/path`. */
  readonly seen: string[]
  close(): void
}

/** A proxy that brings whatever is asked for to one port of this computer. */
export async function startProxy(targetPort: () => number): Promise<TestProxy> {
  const seen: string[] = []
  const open = new Set<Socket>()
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    const { pathname } = new URL(request.url ?? '/', 'http://nowhere')
    const { method, headers } = request
    const onward = forward(
      { host: '127.0.0.1', port: targetPort(), path: pathname, method, headers },
      (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers)
        reply.pipe(response)
      },
    )
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    request.pipe(onward)
  })
  server.on('connect', (request, client: Socket) => {
    seen.push(`CONNECT ${request.url}`)
    const target = connect(targetPort(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    for (const socket of [client, target]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
    }
    client.on('close', () => target.destroy())
    target.on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    close: () => {
      for (const socket of open) socket.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}
