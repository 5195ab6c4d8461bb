import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import { isListening } from '../../main/node/socket-client.ts'
import {
  filesWith,
  homeEnvironment,
  overlayHidden,
  overlayShown,
  root,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  clipboardText,
  copyToClipboard,
  drag,
  focusedTitle,
  pressKey,
  screenPixels,
  showNoise,
  showPicture,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'

const answer = 'Answered through the packaged app.'
const nobody = 65_534
const asRoot = process.getuid?.() === 0
const drop = asRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []

/** Whether this machine lets an ordinary user make what Chromium's sandbox is made of. */
const canSandbox = (() => {
  const [command = '', ...rest] = [...drop, 'unshare', '--user', 'true']
  return spawnSync(command, rest).status === 0
})()

/**
 * The packaged binary, driven from outside only: inspection is fused off in it. It runs as an
 * unprivileged user with Chromium's sandbox on, as users run it.
 */
describe('packaged app', () => {
  let folder: string
  let child: ChildProcess
  let provider: TestProvider
  let output = ''
  let env: Record<string, string>

  beforeAll(async () => {
    await showNoise()
    provider = await startProvider(answer)
    folder = mkdtempSync(join(tmpdir(), 'eyeshot-packaged-'))
    const app = join(folder, 'app')
    cpSync(join(root, 'release/linux-unpacked'), app, { recursive: true })
    const home = join(folder, 'home')
    mkdirSync(join(home, '.config/eyeshot'), { recursive: true })
    mkdirSync(join(home, 'run'), { mode: 0o700 })
    const settings = {
      ...defaultSettings('linux'),
      welcomed: true,
      providers: [provider.provider],
    }
    writeFileSync(join(home, '.config/eyeshot/config.json'), JSON.stringify(settings))
    if (asRoot) {
      execFileSync('chmod', ['-R', 'a+rX', folder])
      execFileSync('chown', ['-R', `${nobody}:${nobody}`, home])
      chownSync(folder, nobody, nobody)
    }
    env = homeEnvironment(home)
    const switches = canSandbox ? [] : ['--no-sandbox']
    const [command = '', ...rest] = [...drop, join(app, 'eyeshot-app'), ...switches]
    child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        output += String(data)
      })
    }
    // Asked before it listens, the command line would start the app of the checkout.
    await until('the app at its socket', () => isListening(join(home, 'run/eyeshot.sock'))).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}; it printed: ${output}`)
      },
    )
  })

  afterAll(async () => {
    child.kill()
    await provider.server.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })

  /** The package's command, as the user of the app types it. */
  const command = async (...words: readonly string[]) => {
    const [program = '', ...rest] = [...drop, join(folder, 'app/eyeshot'), ...words]
    return await promisify(execFile)(program, rest, { env, cwd: folder })
  }

  it.skipIf(!canSandbox)('runs sandboxed', () => {
    const lines = execFileSync('ps', ['-eo', 'pid,ppid,args', '-ww'], { encoding: 'utf8' })
    const own = lines.split('\n').filter((line) => line.includes(join(folder, 'app')))
    expect(own.join('\n')).not.toContain('--no-sandbox')
    const renderer = own
      .find((line) => line.includes('--type=renderer'))
      ?.trim()
      .split(/\s+/)[0]
    const status = readFileSync(`/proc/${renderer}/status`, 'utf8')
    // Seccomp mode 2 is a filter; without Chromium's sandbox it is 0.
    expect(status).toMatch(/^Seccomp:\s+2$/m)
  })

  it('answers a capture that the command line asked for, with the exact pixels', async () => {
    const rect = { x: 240, y: 160, width: 320, height: 200 }
    const witness = await screenPixels(rect)
    await command('capture', '--action', 'explain')
    await overlayShown()
    await drag({ x: rect.x, y: rect.y }, { x: rect.x + rect.width, y: rect.y + rect.height })
    await until('the question', async () => (await provider.asked()).length === 1)
    const [asked] = await provider.asked()
    expect(asked?.image.pixels.equals(witness), output).toBe(true)
    // The Copy button stands in the lower right corner of the answer window.
    await until('the focus', async () => (await focusedTitle()) === 'Eyeshot answer')
    const [id] = await visibleWindows('Eyeshot answer')
    const geometry = await xdotool('getwindowgeometry', '--shell', id ?? '')
    const value = (name: string) => Number(new RegExp(`${name}=(-?\\d+)`).exec(geometry)?.[1])
    const x = value('X') + value('WIDTH') - 50
    const y = value('Y') + value('HEIGHT') - 25
    await copyToClipboard('before')
    await until('the answer on the clipboard', async () => {
      await xdotool('mousemove', x, y, 'click', 1)
      return (await clipboardText()) === answer
    })
    await pressKey('Escape')
  })

  it('copies text offline by its real hotkey, with the weights inside the package', async () => {
    await showPicture(join(root, 'assets/demo/sample.png'))
    await copyToClipboard('before')
    await pressKey('super+shift+t')
    await overlayShown()
    await drag({ x: 96, y: 370 }, { x: 784, y: 460 })
    const text = await until(
      'the text on the clipboard',
      async () => {
        const now = await clipboardText()
        return now !== 'before' && now
      },
      60_000,
    )
    expect(text).toContain('Error: connect ECONNREFUSED 10.0.4.17:5432')
    expect(text).toContain('at async migrate (scripts/deploy.mjs:41:9)')
  })

  it('had the pixels from memory that is shared with the X server, inside the package too', async () => {
    expect(await filesWith(join(folder, 'home'), 'run-ended')).toHaveLength(1)
    expect(await filesWith(join(folder, 'home'), 'screen-not-shared')).toEqual([])
  })

  it('printed no GLib-GObject line', () => {
    expect(output).not.toMatch(/GLib-GObject/)
  })

  it.skipIf(!canSandbox)('is started by its command where it is not running', async () => {
    const ended = once(child, 'exit')
    child.kill()
    await ended
    const { stdout, stderr } = await command('capture')
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: 'eyeshot: the app is not running; starting it\n',
    })
    await overlayShown()
    const [id] = await visibleWindows('Eyeshot overlay')
    const pid = Number(await xdotool('getwindowpid', id ?? ''))
    await pressKey('Escape')
    await overlayHidden()
    process.kill(pid)
    await until('its end', async () => !existsSync(`/proc/${pid}/exe`))
  })
})
