import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listenForCommands } from '../../main/node/socket.ts'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { runNode } from '../support/run-node.ts'

describe('eyeshot doctor', () => {
  let cli: Bundle
  let folder: string

  beforeAll(async () => {
    cli = await buildCli()
    folder = await mkdtemp(join(tmpdir(), 'eyeshot-doctor-'))
  })
  afterAll(async () => {
    await cli.remove()
    await rm(folder, { recursive: true, force: true })
  })

  const run = (...args: readonly string[]) =>
    runNode(cli.file, { args: ['doctor', ...args], env: { HOME: folder, XDG_RUNTIME_DIR: folder } })

  it.runIf(process.platform === 'linux')('looks by itself where no app runs', async () => {
    const { code, stdout, stderr } = await run()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ok {2}Versions: Eyeshot \d+\.\d+\.\d+, Node\.js 2\d\./)
    expect(stdout).toContain('!!  Display server: none')
    expect(stdout).toContain(`!!  App: nobody listens at ${folder}/eyeshot.sock`)
    expect(stdout).toContain('!!  Keychain: unavailable')
    expect(stdout).toContain('ok  Reading offline: all its files are there')
  })

  it('asks the app that runs', async () => {
    const server = await listenForCommands(join(folder, 'eyeshot.sock'), async (command) =>
      command.command === 'words' && command.words.join() === 'doctor' ? 'ok  All\n' : '',
    )
    expect(await run()).toEqual({ code: 0, stdout: 'ok  All\n', stderr: '' })
    if (server !== 'taken') server.close()
  })

  it('takes no words', async () => {
    expect((await run('x')).code).toBe(2)
    expect((await run('--help')).stdout).toContain('eyeshot doctor')
  })
})
