import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardedFetch, spareLoopback } from '../../main/node/guarded-fetch.ts'
import { lanAddress } from '../support/lan-address.ts'

const asked: string[] = []
const server = createServer(({ headers }, response) => {
  asked.push(headers.host ?? '')
  response.end('here')
})
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

it('opens no connection beyond loopback in local-only mode, however it is asked', async () => {
  let localOnly = true
  const fetch = guardedFetch(globalThis.fetch, () => localOnly)
  const far = `http://${lanAddress()}:${port}/`
  for (const input of [far, new URL(far), new Request(far)]) {
    await expect(fetch(input)).rejects.toMatchObject({ failure: { code: 'local-only' } })
  }
  expect(asked).toEqual([])
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here')
  localOnly = false
  expect(await (await fetch(far)).text()).toBe('here')
  expect(asked).toEqual([`127.0.0.1:${port}`, `${lanAddress()}:${port}`])
})

it('keeps loopback out of a proxy, and what was kept out before', () => {
  const env: Record<string, string | undefined> = { NO_PROXY: 'intranet.test' }
  spareLoopback(env)
  expect(env).toEqual({
    NO_PROXY: 'intranet.test,localhost,127.0.0.1,[::1]',
    no_proxy: 'localhost,127.0.0.1,[::1]',
  })
})
