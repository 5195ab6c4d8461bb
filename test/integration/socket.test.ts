import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FailureError } from '../../common/errors.ts'
import { type CommandServer, listenForCommands } from '../../main/node/socket.ts'
import { sendCommand } from '../../main/node/socket-client.ts'
import type { Command } from '../../main/node/socket-line.ts'

let folder: string
let path: string
let server: CommandServer | undefined
let received: Command[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-socket-'))
  path = join(folder, 'deep', 'eyeshot.sock')
  received = []
})
afterEach(async () => {
  server?.close()
  server = undefined
  await rm(folder, { recursive: true, force: true })
})

async function listen(): Promise<void> {
  const result = await listenForCommands(path, async (command) => {
    received.push(command)
    if (command.command === 'show-settings') {
      throw new FailureError({ code: 'unexpected', message: 'no window' })
    }
    if (command.command === 'words') return `${command.folder}: ${command.words.join(' ')}\n`
    if (command.action === 'bug') throw new Error('internal detail')
    if (command.action === 'no') {
      throw new FailureError({ code: 'invalid-input', message: 'not now' })
    }
    return ''
  })
  if (result === 'taken') throw new Error('taken')
  server = result
}

async function sendLine(line: string): Promise<string> {
  const socket = connect(path)
  socket.write(line)
  return await text(socket)
}

async function sendRaw(line: string): Promise<unknown> {
  return JSON.parse(await sendLine(line))
}

describe('the command socket', () => {
  it('hands commands on and answers', async () => {
    await listen()
    expect(await sendCommand(path, { command: 'capture', action: 'explain' })).toEqual({ ok: true })
    expect(received).toEqual([{ command: 'capture', action: 'explain' }])
    expect(await sendCommand(path, { command: 'show-settings' })).toEqual({
      ok: false,
      message: 'no window',
      exit: 1,
    })
    expect(await sendCommand(path, { command: 'capture', action: 'no' })).toEqual({
      ok: false,
      message: 'not now',
      exit: 2,
    })
    const bug = await sendCommand(path, { command: 'capture', action: 'bug' })
    expect(JSON.stringify(bug)).not.toContain('internal detail')
  })

  it('answers typed words by text', async () => {
    await listen()
    const words = JSON.stringify({ command: 'words', words: ['a', 'b'], folder: '/home' })
    expect(await sendLine(`${words}\n`)).toBe('0\n/home: a b\n')
  })

  it('is for its user alone', async () => {
    const before = process.umask()
    await listen()
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'deep'))).mode & 0o777).toBe(0o700)
    expect(process.umask()).toBe(before)
  })

  it.each([
    'garbage\n',
    '{"command":"rm"}\n',
    '{"command":"capture","action":5}\n',
    'null\n',
    `{"command":"capture","x":"${'y'.repeat(70_000)}"}\n`,
    'z'.repeat(10_000),
  ])('refuses %.40s', async (line) => {
    await listen()
    expect(await sendRaw(line)).toMatchObject({ ok: false })
    expect(received).toEqual([])
    expect(await sendCommand(path, { command: 'capture' })).toEqual({ ok: true })
  })

  it('tells where nobody listens', async () => {
    expect(await sendCommand(path, { command: 'capture' })).toBeUndefined()
  })

  it('leaves a live one alone', async () => {
    await listen()
    expect(await listenForCommands(path, async () => '')).toBe('taken')
    expect(await sendCommand(path, { command: 'capture' })).toEqual({ ok: true })
  })

  it('replaces what a dead process left', async () => {
    path = join(folder, 'eyeshot.sock')
    const script = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
    await once(spawn(process.execPath, ['-e', script]), 'exit')
    expect((await stat(path)).isSocket()).toBe(true)
    expect(await sendCommand(path, { command: 'capture' })).toBeUndefined()
    await listen()
    expect(await sendCommand(path, { command: 'capture' })).toEqual({ ok: true })
  })

  it('does not remove a file that is no socket', async () => {
    path = join(folder, 'notes')
    await writeFile(path, 'mine')
    await expect(listen()).rejects.toThrow(path)
    expect((await stat(path)).size).toBe(4)
  })
})
