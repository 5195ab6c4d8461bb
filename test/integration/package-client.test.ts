import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { help } from '../../cli/help.ts'
import { FailureError } from '../../common/errors.ts'
import { type CommandServer, listenForCommands } from '../../main/node/socket.ts'
import type { Command } from '../../main/node/socket-line.ts'

const script = join(process.cwd(), 'assets/package/eyeshot')

let folder: string
let server: CommandServer | undefined
let received: Command[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-client-'))
  await copyFile(script, join(folder, 'eyeshot'))
  received = []
})
afterEach(async () => {
  server?.close()
  server = undefined
  await rm(folder, { recursive: true, force: true })
})

async function listen(): Promise<void> {
  const result = await listenForCommands(join(folder, 'eyeshot.sock'), async (command) => {
    received.push(command)
    if (command.command !== 'words') return ''
    if (!command.words.includes('--delay')) return command.words.includes('ä') ? 'Größe\n' : ''
    throw new FailureError({ code: 'invalid-input', message: 'Keine „Verzögerung“.' })
  })
  if (result === 'taken') throw new Error('taken')
  server = result
}

/** A stand-in for the packaged app, beside the client. */
async function fakeApp(lines: string): Promise<void> {
  await writeFile(join(folder, 'eyeshot-app'), `#!/bin/sh\n${lines}\n`)
  await chmod(join(folder, 'eyeshot-app'), 0o755)
}

async function run(args: readonly string[], path = process.env['PATH'] ?? '') {
  const env = { PATH: path, HOME: folder, XDG_RUNTIME_DIR: folder }
  const child = spawn('/bin/sh', [join(folder, 'eyeshot'), ...args], { env, cwd: folder })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, stdout, stderr }
}

/** A PATH with nothing but these programs of the system. */
async function only(...programs: readonly string[]): Promise<string> {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  for (const program of programs) await symlink(`/usr/bin/${program}`, join(bin, program))
  return bin
}

describe.runIf(process.platform === 'linux')("the packages' command", () => {
  const odd = 'a "b"\\c\nd\t%s $(e) ä.png'

  const there = ['perl', 'python3'].filter((program) => existsSync(`/usr/bin/${program}`))

  it.each(there)('hands words over as they are, by %s', async (program) => {
    await listen()
    const path = await only(program)
    const words = ['capture', '--file', odd, 'ä', '']
    expect(await run(words, path)).toEqual({ code: 0, stdout: 'Größe\n', stderr: '' })
    expect(received).toEqual([{ command: 'words', words, folder }])
    expect(await run(['capture', '--delay', 'x'], path)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'eyeshot: Keine „Verzögerung“.\n',
    })
  })

  it('starts the app where nobody listens, and hands the words over then', async () => {
    await fakeApp(`echo "$$ $*" > ${folder}/started; exec sleep 300`)
    const waiting = run(['capture', '--last'])
    const started = () => readFile(join(folder, 'started'), 'utf8').catch(() => '')
    await expect.poll(started, { timeout: 20_000 }).toMatch(/^\d+ --hidden\n$/)
    await listen()
    expect(await waiting).toEqual({
      code: 0,
      stdout: '',
      stderr: 'eyeshot: the app is not running; starting it\n',
    })
    expect(received).toMatchObject([{ words: ['capture', '--last'] }])
    process.kill(Number.parseInt(await started(), 10))
  })

  it('says that the app ended at once', async () => {
    await fakeApp('exit 1')
    const { code, stderr } = await run(['capture'])
    expect(code).toBe(1)
    expect(stderr).toContain(`ended at once; run "${folder}/eyeshot-app" to see why`)
  })

  it('is the app itself where it gets no words, and where the system lacks what it needs', async () => {
    await fakeApp('echo "app: $*"')
    expect(await run([])).toMatchObject({ code: 0, stdout: 'app: \n' })
    expect(await run(['--hidden'])).toMatchObject({ code: 0, stdout: 'app: --hidden\n' })
    const bare = await only()
    expect(await run(['capture', '--last'], bare)).toMatchObject({
      stdout: 'app: capture --last\n',
    })
  })

  it('has the help of the command line', async () => {
    const shown = { code: 0, stdout: `${help.capture}\n`, stderr: '' }
    expect(await run(['capture', '--action', 'x', '--help'])).toEqual(shown)
    expect((await run(['doctor', '-h'])).stdout).toBe(`${help.doctor}\n`)
    expect((await run(['--help'])).stdout).toContain('eyeshot capture')
    expect(await run(['fly'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'eyeshot: there is no command "fly"; see eyeshot --help\n',
    })
  })
})
