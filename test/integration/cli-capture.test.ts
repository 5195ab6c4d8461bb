import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { captureBy } from '../../cli/capture.ts'
import { type Failure, FailureError } from '../../common/errors.ts'
import { defaultSettings } from '../../common/settings.ts'
import { type CommandServer, listenForCommands } from '../../main/node/socket.ts'
import type { Command } from '../../main/node/socket-line.ts'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { explain as explainAction } from '../support/fakes.ts'
import { runNode } from '../support/run-node.ts'

let cli: Bundle
let folder: string
let path: string
let server: CommandServer | undefined
let received: Command[]

beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.remove())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-capture-'))
  path = join(folder, 'eyeshot.sock')
  received = []
})
afterEach(async () => {
  server?.close()
  server = undefined
  await rm(folder, { recursive: true, force: true })
})

async function listen(failure?: Failure): Promise<void> {
  const result = await listenForCommands(path, async (command) => {
    received.push(command)
    if (failure !== undefined) throw new FailureError(failure)
    return ''
  })
  if (result === 'taken') throw new Error('taken')
  server = result
}

const explain = { action: 'explain', private: false }
const never = new AbortController().signal

describe('eyeshot capture', () => {
  it('tells the running app', async () => {
    await listen()
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
    const args = ['capture', '--action', 'copy-text']
    expect(await runNode(cli.file, { args, env })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(received).toEqual([{ command: 'capture', action: 'copy-text', private: false }])
  })

  it('asks for a private one', async () => {
    await listen()
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
    expect((await runNode(cli.file, { args: ['capture', '--private'], env })).code).toBe(0)
    expect(received).toEqual([{ command: 'capture', action: 'explain', private: true }])
  })

  it.each([[['capture', 'x.png']], [['capture', '--action', 'nothing']], [['capture', '--x']]])(
    'wrong usage %j: 2',
    async (args) => {
      await listen()
      const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
      expect((await runNode(cli.file, { args, env })).code).toBe(2)
      expect(received).toEqual([])
    },
  )

  it.each([
    ['capture-failed', 1],
    ['invalid-input', 2],
  ] as const)('says what the app refuses: %s', async (code, exit) => {
    await listen({ code, message: 'The screen cannot be captured.' })
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
    const result = await runNode(cli.file, { args: ['capture'], env })
    expect(result).toMatchObject({ code: exit, stdout: '' })
    expect(result.stderr).toContain('The screen cannot be captured.')
  })

  it('starts the app with the action, and waits until it listens', async () => {
    const launched: unknown[] = []
    const launch = (...wanted: readonly unknown[]) => {
      launched.push(wanted)
      setTimeout(() => void listen(), 300)
      return { failed: never }
    }
    expect(await captureBy({ path, startLimitMs: 20_000, launch }, explain, never)).toBe(0)
    expect(launched).toEqual([[explain]])
    expect(received).toEqual([])
  })

  it.runIf(process.platform === 'linux')(
    'says where the app cannot start: no display',
    async () => {
      const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
      const result = await runNode(cli.file, { args: ['capture'], env })
      expect(result.code).toBe(1)
      expect(result.stderr).toContain('ended at once')
    },
  )

  it('gives up where the app ends at once, or does not answer in time', async () => {
    const failed = { launch: () => ({ failed: AbortSignal.abort() }), startLimitMs: 60_000, path }
    await expect(captureBy(failed, explain, never)).rejects.toThrow('ended at once')
    const silent = { launch: () => ({ failed: never }), startLimitMs: 300, path }
    await expect(captureBy(silent, explain, never)).rejects.toThrow('did not answer')
  })
})

describe('eyeshot capture by another way', () => {
  const capture = async (...args: readonly string[]) => {
    await listen()
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
    return await runNode(cli.file, { args: ['capture', ...args], env })
  }

  it.each<[string[], object]>([
    [
      ['--region', '-1080,-20,300,200'],
      { way: { kind: 'rect', rect: { x: -1080, y: -20, width: 300, height: 200 } } },
    ],
    [['--display', '2', '--delay', '3'], { way: { kind: 'display', number: 2 }, delay: 3 }],
    [['--last'], { way: { kind: 'last' } }],
    [['--delay', '0'], { delay: 0 }],
  ])('%j', async (args, sent) => {
    expect(await capture(...args)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(received).toEqual([{ command: 'capture', action: 'explain', private: false, ...sent }])
  })

  it('takes an action of the settings', async () => {
    const own = { ...defaultSettings('linux'), actions: [{ ...explainAction, id: 'mine' }] }
    await mkdir(join(folder, '.config/eyeshot'), { recursive: true })
    await writeFile(join(folder, '.config/eyeshot/config.json'), JSON.stringify(own))
    expect((await capture('--action', 'mine')).code).toBe(0)
    expect(received).toMatchObject([{ action: 'mine' }])
  })

  it.each([
    [['--region', '1,2,3'], '--region takes X,Y,WIDTH,HEIGHT'],
    [['--last', '--display', '1'], 'Only one of'],
    [['--delay', 'x'], '--delay takes whole seconds'],
    [['--clipboard', '--last'], 'take nothing from the screen'],
  ])('wrong usage %j: 2', async (args, said) => {
    const result = await capture(...args)
    expect(result.code).toBe(2)
    expect(result.stderr).toContain(said)
    expect(received).toEqual([])
  })
})

describe('eyeshot capture of pictures', () => {
  const capture = async (...args: readonly string[]) => {
    await listen()
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
    return await runNode(cli.file, { args: ['capture', ...args], env, cwd: folder })
  }

  it('--clipboard', async () => {
    expect((await capture('--clipboard')).code).toBe(0)
    expect(received).toMatchObject([{ command: 'capture', from: 'clipboard' }])
  })

  it('--file: by absolute paths, in their order', async () => {
    for (const name of ['b.png', 'a.pdf']) await writeFile(join(folder, name), '')
    expect((await capture('--file', 'b.png', '--file', 'a.pdf')).code).toBe(0)
    const from = [join(folder, 'b.png'), join(folder, 'a.pdf')]
    expect(received).toMatchObject([{ action: 'explain', from }])
  })

  it.each([[['--file', 'none.png']], [['--clipboard', '--file', '.']]])(
    'wrong usage %j: 2',
    async (args) => {
      expect((await capture(...args)).code).toBe(2)
      expect(received).toEqual([])
    },
  )
})
