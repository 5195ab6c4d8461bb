import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listX11Windows } from '../../main/node/x11/list-windows.ts'

/** What every X server adds to the number of its display. */
const firstPort = 6000

describe('an X server that does not work', () => {
  const before = process.env['DISPLAY']
  let server: Server
  let answer: (socket: Socket) => void

  beforeEach(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined)
      answer(socket)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    process.env['DISPLAY'] = `127.0.0.1:${port - firstPort}`
  })
  afterEach(async () => {
    if (before === undefined) delete process.env['DISPLAY']
    else process.env['DISPLAY'] = before
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    await closed
  })

  it('is waited for no longer than some seconds where it says nothing', async () => {
    answer = (socket) => socket.resume()
    await expect(listX11Windows(1)).rejects.toThrow('the X server does not answer')
  })

  it('is given up where it hangs up', async () => {
    answer = (socket) => socket.on('data', () => socket.end())
    await expect(listX11Windows(1)).rejects.toThrow(/closed/)
  })

  it('is given up where nobody listens', async () => {
    server.close()
    await expect(listX11Windows(1)).rejects.toThrow(/ECONNREFUSED/)
  })
})
