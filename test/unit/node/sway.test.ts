import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { placeCommand, runOnceShown, runOnSway } from '../../../main/node/sway.ts'

let folder: string
let server: Server
let asked: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eyeshot-sway-'))
  asked = []
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Stands in for sway, as sway-ipc(7) describes it; gives each of these replies once, in two parts. */
async function answering(...replies: readonly string[]): Promise<string> {
  const path = join(folder, 'socket')
  server = createServer((client) => {
    client.on('data', (data) => {
      expect(data.toString('latin1', 0, 6)).toBe('i3-ipc')
      expect([data.readUInt32LE(6), data.readUInt32LE(10)]).toEqual([data.length - 14, 0])
      const text = replies[asked.length] ?? ''
      asked.push(data.toString('utf8', 14))
      const head = Buffer.from(data.subarray(0, 14))
      head.writeUInt32LE(text.length, 6)
      client.write(head)
      client.write(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  return path
}

it('places a window left of the origin, once sway has it', async () => {
  const refused = '[ { "success": false, "error": "No matching node." } ]'
  const socket = await answering(refused, refused, '[ { "success": true } ]')
  await runOnceShown(socket, placeCommand(42, { x: -600, y: 100, width: 600, height: 800 }))
  const command =
    '[id=42] floating enable, resize set width 600 px height 800 px, move absolute position -600 px 100 px'
  expect(asked).toEqual([command, command, command])
})

it('is told where nobody listens', async () => {
  const socket = await answering()
  server.close()
  expect(await runOnSway(`${socket}-none`, 'nop')).toBe(false)
})
