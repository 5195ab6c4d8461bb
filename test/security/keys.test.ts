import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../common/ipc.ts'
import { report } from '../support/cases.ts'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, until } from '../support/e2e/screen.ts'
import { head, type RawServer, startRawServer } from '../support/raw-server.ts'
import { inFiles, inHeap, inProcesses, processTree } from '../support/security/look-for-secret.ts'

// Not of a shape that is taken for a key by its looks.
const key = `quiet-${'4e81d0'.repeat(6)}+word`

describe('a key that was entered, kept and used', () => {
  let running: TestApp
  let provider: TestProvider
  let telling: RawServer
  let settings: Page
  let answer: Page

  beforeAll(async () => {
    provider = await startProvider('Used well.', { apiKey: key })
    // As some servers do it: the refusal quotes the key.
    telling = await startRawServer((socket, { headers }) => {
      const said = { error: { message: `Incorrect API key: ${headers['authorization'] ?? '-'}` } }
      socket.end(`${head('application/json', '401 Unauthorized')}${JSON.stringify(said)}`)
    })
    running = await launchApp({ settings: { welcomed: false } })
    const welcome = await running.page('Eyeshot')
    await welcome.getByRole('button', { name: 'Add a provider' }).click()
    settings = await running.page('Eyeshot settings')
  }, 120_000)
  afterAll(async () => {
    await running.close()
    await removeHome(running.home)
    await provider.server.stop()
    await telling.close()
  })

  const ask = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    answer = await running.page('Eyeshot answer')
  }

  const save = async (name: string, baseUrl: string) => {
    const isNamed = settings.getByRole('button', { name: `Edit ${name}` })
    // The first one's form is open from the start.
    const service = settings.getByLabel('Service')
    const add = settings.getByRole('button', { name: 'Add a provider' })
    await service.or(add).first().waitFor()
    if (!(await service.isVisible())) await add.click()
    await service.selectOption('custom')
    await settings.getByLabel('Name', { exact: true }).fill(name)
    await settings.getByLabel('Base URL').fill(baseUrl)
    await settings.getByLabel('API key').fill(key)
    await settings.getByLabel('Model', { exact: true }).fill('seer-1')
    await settings.getByRole('button', { name: 'Save', exact: true }).click()
    await isNamed.waitFor()
  }

  /** All places where a key has no business, and what was found there. */
  const look = async (): Promise<[string, number, readonly string[]][]> => {
    const pages = running.app.windows()
    const heaps: string[] = []
    for (const page of pages) if (await inHeap(page, key)) heaps.push(page.url())
    const pids = processTree(running.app.process().pid ?? 0)
    const files = await inFiles(running.home, key)
    const printed = running.output().includes(key) ? ['what it printed'] : []
    return [
      ['heaps of the pages', pages.length, heaps],
      ['arguments and environments of all processes', pids.length, inProcesses(pids, key)],
      ['files: settings, history, log, profile', 1, files],
      ['what the app printed', 1, printed],
    ]
  }

  it('is in the keychain and in the request, and nowhere else', async () => {
    await save('Good', `${provider.server.url}/v1`)
    await save('Telling', `${telling.url}/v1`)
    await ask()
    await answer.getByText('Used well.').waitFor()
    const asked = await provider.asked()
    expect(asked.map(({ hadKey }) => hadKey)).toEqual([true])
    // The other one refuses it, and says it aloud.
    await settings.evaluate(async () => {
      const { eyeshot } = window as unknown as { eyeshot: Bridge<'settings'> }
      await eyeshot.chooseProvider('telling')
    })
    await ask()
    const alert = answer.getByRole('alert')
    await alert.getByText(/401/).waitFor()
    expect(telling.requests.at(-1)?.headers['authorization']).toBe(`Bearer ${key}`)
    expect(await alert.textContent()).not.toContain(key)
    await settings.evaluate(async () => {
      const { eyeshot } = window as unknown as { eyeshot: Bridge<'settings'> }
      await eyeshot.diagnostics()
      await eyeshot.copyDiagnostics()
    })
    for (const [where, tries, found] of await look()) {
      report({ name: `the key in ${where}`, tries, failures: found.length })
      expect(found).toEqual([])
    }
  })

  it('would be found in each of these places', async () => {
    await settings.evaluate((secret) => Object.assign(window, { planted: { secret } }), key)
    await writeFile(join(running.home, '.config/eyeshot/planted'), Buffer.from(key).toString('hex'))
    expect(await inHeap(settings, key)).toBe(true)
    expect(await inFiles(running.home, key)).toHaveLength(1)
    const script = 'setInterval(() => undefined, 1000)'
    const env = { ...process.env, PLANTED: key }
    const children = [
      spawn(process.execPath, ['-e', script, key], { stdio: 'ignore' }),
      spawn(process.execPath, ['-e', script], { stdio: 'ignore', env }),
    ]
    try {
      const found = await until('both seen', async () => {
        const all = inProcesses(processTree(process.pid), key)
        return all.length === 2 && all
      })
      expect(found.map((file) => file.split('/').at(-1)).sort()).toEqual(['cmdline', 'environ'])
    } finally {
      for (const child of children) child.kill()
    }
  })
})

it('follows no redirect, of whatever kind, so that the key goes to its origin alone', async () => {
  const statuses = ['301', '302', '303', '307', '308']
  const other = await startProvider('Elsewhere.')
  let status = ''
  const first = await startRawServer((socket) => {
    const location = `location: ${other.server.url}/v1/chat/completions`
    socket.end(head('text/plain', `${status} Moved`, [location, 'content-length: 0']))
  })
  const moved = { id: 'moved', name: 'Moved', baseUrl: `${first.url}/v1`, model: 'seer-1' }
  const running = await launchApp({ settings: { providers: [moved] } })
  try {
    for (const [index, next] of statuses.entries()) {
      status = next
      await pressKey('super+shift+e')
      await overlayShown()
      await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
      const answer = await running.page('Eyeshot answer')
      const failed = await until('the next refusal', async () => {
        const view = await answer.evaluate(async () => {
          const { eyeshot } = window as unknown as { eyeshot: Bridge<'answer'> }
          const reply = await eyeshot.snapshot()
          return reply.ok ? reply.value?.view : undefined
        })
        return first.requests.length > index && view?.phase === 'failed' && view.failure
      })
      expect(failed.code).toBe('redirected')
      const reached = other.server.getRequests().length
      report({ name: `the key, sent on by ${status}`, tries: 1, failures: reached })
      expect(reached).toBe(0)
    }
  } finally {
    await running.close()
    await removeHome(running.home)
    await first.close()
    await other.server.stop()
  }
})
