import { afterEach, describe, expect, it } from 'vitest'
import { fetchPicture } from '../../main/node/fetch-picture.ts'
import { isPublicAddress } from '../../main/node/public-address.ts'
import { head, type RawServer, startRawServer } from '../support/raw-server.ts'

let server: RawServer | undefined
const signal = new AbortController().signal

afterEach(async () => {
  await server?.close()
  server = undefined
})

function refusal(words: string) {
  return { failure: { code: 'bad-image', message: expect.stringContaining(words) } }
}

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    'fc00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'example.org',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('fetchPicture', () => {
  it('fetches from this computer where the URL names it', async () => {
    server = await startRawServer((socket) => {
      socket.end(`${head('image/png')}bytes`)
    })
    const port = new URL(server.url).port
    for (const host of ['127.0.0.1', 'localhost']) {
      expect(String(await fetchPicture(`http://${host}:${port}/a`, false, signal))).toBe('bytes')
    }
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  it.each([
    'http://10.0.0.1/a',
    'http://169.254.169.254/latest',
    'http://[fe80::1]/a',
    'http://[::ffff:10.0.0.1]/a',
    'http://167772161/a',
    'http://0x0a000001/a',
  ])('%s leads into a private network', async (url) => {
    await expect(fetchPicture(url, false, signal)).rejects.toMatchObject(refusal('private network'))
  })

  it('follows no redirect to a name that leads to this computer', async () => {
    server = await startRawServer((socket, { headers }) => {
      const port = headers['host']?.split(':')[1]
      socket.end(head('text/plain', '302 Found', [`location: http://localhost:${port}/b`]))
    })
    await expect(fetchPicture(`${server.url}/a`, false, signal)).rejects.toMatchObject(
      refusal('private network'),
    )
    expect(server.requests).toHaveLength(1)
  })

  it.each(['ftp://x/a', 'file:///etc/passwd', 'http://name:word@8.8.8.8/a', 'http://'])(
    '%s is not fetched',
    async (url) => {
      await expect(fetchPicture(url, false, signal)).rejects.toMatchObject({
        failure: { code: 'bad-image' },
      })
    },
  )

  it('ends at 20 MB', async () => {
    server = await startRawServer((socket) => {
      socket.write(head('image/png'))
      const megabyte = Buffer.alloc(1_000_000)
      const more = () => {
        while (socket.writable && socket.write(megabyte)) {}
      }
      socket.on('drain', more)
      more()
    })
    await expect(fetchPicture(server.url, false, signal)).rejects.toMatchObject(refusal('20 MB'))
  })

  it('names the status, and ends on abort', async () => {
    server = await startRawServer((socket, { path }) => {
      if (path === '/gone') socket.end(head('text/plain', '410 Gone'))
    })
    await expect(fetchPicture(`${server.url}/gone`, false, signal)).rejects.toMatchObject(
      refusal('410'),
    )
    const controller = new AbortController()
    const waiting = fetchPicture(`${server.url}/never`, false, controller.signal)
    controller.abort()
    await expect(waiting).rejects.toThrow('abort')
  })
})
