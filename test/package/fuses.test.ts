import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { homeEnvironment, root } from '../support/e2e/app.ts'

const binary = join(root, 'release/linux-unpacked/eyeshot-app')

// How the wire in the binary says it, one character each.
const disabled = '0'.charCodeAt(0)
const enabled = '1'.charCodeAt(0)

describe('the fuses of the packaged binary', () => {
  it.each([
    ['RunAsNode', disabled],
    ['EnableCookieEncryption', enabled],
    ['EnableNodeOptionsEnvironmentVariable', disabled],
    ['EnableNodeCliInspectArguments', disabled],
    ['EnableEmbeddedAsarIntegrityValidation', enabled],
    ['OnlyLoadAppFromAsar', enabled],
    ['GrantFileProtocolExtraPrivileges', disabled],
  ] as const)('%s is as it has to be', async (name, wanted) => {
    const wire = await getCurrentFuseWire(binary)
    expect(wire[FuseV1Options[name]]).toBe(wanted)
  })
})

/** The same from outside: what a stranger could start the binary with has no effect. */
describe('the packaged binary', () => {
  let folder: string
  let printed = ''
  const mark = () => join(folder, 'mark')

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'eyeshot-fuses-'))
    mkdirSync(join(folder, 'run'), { mode: 0o700 })
    const script = join(folder, 'x.cjs')
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark())}, 'ran')`)
    const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const child = spawn(binary, [...switches, '--inspect=0', script], {
      env: homeEnvironment(folder, {
        ELECTRON_RUN_AS_NODE: '1',
        NODE_OPTIONS: `--require=${script}`,
      }),
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += String(data)
      })
    }
    await new Promise((resolve) => setTimeout(resolve, 8000))
    child.kill('SIGKILL')
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))

  it('runs no script, neither as Node nor by NODE_OPTIONS', () => {
    expect(existsSync(mark())).toBe(false)
    // It ran as the app, so that the marks were not missing for want of a start.
    expect(existsSync(join(folder, '.config/eyeshot/config.json'))).toBe(true)
  })

  it('lets no debugger in', () => {
    expect(printed).not.toContain('Debugger listening')
  })
})
