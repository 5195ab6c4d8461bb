import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { report } from '../support/cases.ts'
import { launchApp, removeHome, type TestApp } from '../support/e2e/app.ts'
import { lanAddress } from '../support/lan-address.ts'

describe('looking for updates', () => {
  let running: TestApp
  let server: Server
  let folder: string
  let asked: IncomingMessage[]

  beforeEach(async () => {
    asked = []
    server = createServer((request, response) => {
      asked.push(request)
      const file = { url: 'eyeshot.deb', sha512: 'AAAA', size: 1 }
      // JSON is YAML.
      response.end(
        JSON.stringify({ version: '99.1.2', files: [file], path: file.url, sha512: 'A' }),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, lanAddress(), resolve))
    folder = await mkdtemp(join(tmpdir(), 'eyeshot-updates-'))
    const { port } = server.address() as AddressInfo
    const url = `http://${lanAddress()}:${port}/`
    await writeFile(join(folder, 'app-update.yml'), JSON.stringify({ provider: 'generic', url }))
    await writeFile(join(folder, 'package-type'), 'deb')
  })
  afterEach(async () => {
    await running.close()
    await removeHome(running.home)
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  })

  /** Starts the app, which then takes itself for a package whose updates are on that server. */
  const start = async (localOnly: boolean): Promise<Page> => {
    running = await launchApp({ settings: { welcomed: false, localOnly } })
    await running.app.evaluate(({ app }, resourcesPath) => {
      Object.defineProperty(app, 'isPackaged', { value: true })
      Object.defineProperty(process, 'resourcesPath', { value: resourcesPath })
    }, folder)
    const welcome = await running.page('Eyeshot')
    await welcome.getByRole('button', { name: 'Add a provider' }).click()
    const settings = await running.page('Eyeshot settings')
    const sections = settings.getByRole('navigation', { name: 'Sections' })
    await sections.getByRole('button', { name: 'About' }).click()
    return settings
  }

  it('asks once it is switched on, sends nothing that knows it again, and only tells', async () => {
    const settings = await start(false)
    const box = settings.getByRole('checkbox', { name: 'Look for updates once a day' })
    expect(await box.isChecked()).toBe(false)
    expect(await settings.getByRole('button', { name: 'Look now' }).count()).toBe(0)
    const refused = await settings.evaluate('eyeshot.lookForUpdate()')
    expect(refused).toMatchObject({ ok: false, failure: { code: 'update-failed' } })
    expect(asked).toHaveLength(0)
    await box.check()
    await settings.getByRole('button', { name: 'Look now' }).click()
    await settings.getByText('Eyeshot 99.1.2 is there. Fetch it by hand').waitFor()
    // No signature on Linux: nothing installs itself, whoever calls.
    expect(await settings.evaluate('eyeshot.installUpdate()')).toMatchObject({ ok: false })
    const [request, ...more] = asked
    expect(request?.url).toMatch(/^\/latest-linux\.yml/)
    expect(more).toEqual([])
    const headers = JSON.stringify(request?.headers)
    const telling = /staging|cookie|[0-9a-f]{8}-[0-9a-f]{4}/i.test(headers)
    report({ name: 'update check: an id in it', tries: 1, failures: telling ? 1 : 0 })
    expect(headers).not.toMatch(/staging|cookie|[0-9a-f]{8}-[0-9a-f]{4}/i)
  })

  it('is refused in local-only mode, by its own check and by the guard below', async () => {
    const settings = await start(true)
    await settings.getByRole('checkbox', { name: 'Look for updates once a day' }).check()
    await settings.getByRole('button', { name: 'Look now' }).click()
    await settings.getByText('local-only mode, so it did not look for updates').waitFor()
    const { port } = server.address() as AddressInfo
    const below = await running.app.evaluate(async ({ net, session }, url) => {
      // As the updater asks.
      const own = session.fromPartition('electron-updater', { cache: false })
      return await new Promise<string>((resolve) => {
        const request = net.request({ url, session: own })
        request.on('response', () => resolve('reached'))
        request.on('error', () => resolve('refused'))
        request.end()
      })
    }, `http://${lanAddress()}:${port}/latest-linux.yml`)
    report({ name: 'update check in local-only mode', tries: 2, failures: asked.length })
    expect(below).toBe('refused')
    expect(asked).toHaveLength(0)
  })
})
