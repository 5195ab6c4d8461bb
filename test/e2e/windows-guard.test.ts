import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, removeHome, type TestApp } from '../support/e2e/app.ts'

describe('what a window can do', () => {
  let running: TestApp
  let page: Page
  let hits = 0
  const server = createServer((_, response) => {
    hits += 1
    response.end('here')
  })
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    running = await launchApp({ settings: { welcomed: false } })
    page = await running.page('Eyeshot')
  })

  afterAll(async () => {
    await running.close()
    server.close()
    await removeHome(running.home)
  })

  it('has no Node and no Electron, only its own few calls', async () => {
    const seen = await page.evaluate(() => ({
      require: typeof (window as { require?: unknown }).require,
      process: typeof (window as { process?: unknown }).process,
      bridge: Object.keys((window as unknown as { eyeshot: object }).eyeshot).sort(),
    }))
    expect(seen).toEqual({
      require: 'undefined',
      process: 'undefined',
      bridge: ['addLocal', 'close', 'findLocal', 'importEnvironment', 'load', 'on', 'openSettings'],
    })
  })

  it('is sandboxed and isolated', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const contents = window.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>
        }
        const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences()
        return { sandbox, contextIsolation, nodeIntegration }
      }),
    )
    expect(preferences.length).toBeGreaterThan(1)
    for (const one of preferences) {
      expect(one).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false })
    }
  })

  it('reaches no server by any way and goes nowhere', async () => {
    const url = address()
    const before = page.url()
    await page.evaluate(async (target) => {
      const attempts: (() => unknown)[] = [
        () => fetch(target),
        () => {
          new Image().src = target
        },
        () => navigator.sendBeacon(target),
        () => window.open(target),
        () => {
          window.location.href = target
        },
        () => {
          const frame = document.createElement('iframe')
          frame.src = target
          document.body.append(frame)
        },
        () => new WebSocket(target.replace('http', 'ws')),
      ]
      for (const attempt of attempts) {
        try {
          await attempt()
        } catch {
          // Refused, as it should be.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
    }, url)
    expect(page.url()).toBe(before)
    expect(hits).toBe(0)
    expect(await (await fetch(url)).text()).toBe('here')
    expect(hits).toBe(1)
  })

  it('runs no inline script and no evaluated text', async () => {
    const ran = await page.evaluate(async () => {
      const marks = window as unknown as { marked?: boolean }
      try {
        const script = document.createElement('script')
        script.textContent = 'window.marked = true'
        document.body.append(script)
      } catch {
        // Trusted Types refuse it already.
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
      return marks.marked === true
    })
    expect(ran).toBe(false)
  })

  it('gets no permission', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
      const answers = names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }),
      )
      return (await Promise.all(answers)).map(({ state }) => state)
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
  })

  it('is refused a call of another window, and one with a wrong argument', async () => {
    const replies = await running.app.evaluate(async ({ ipcMain, BrowserWindow }) => {
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (...all: unknown[]) => unknown> }
      )._invokeHandlers
      const welcome = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Eyeshot')
      const event = { sender: welcome?.webContents, senderFrame: welcome?.webContents.mainFrame }
      return [
        await handlers.get('settings:load')?.(event, undefined),
        await handlers.get('welcome:load')?.({ ...event, senderFrame: null }, undefined),
        await handlers.get('welcome:load')?.(event, { more: 1 }),
      ]
    })
    expect(replies).toHaveLength(3)
    for (const reply of replies) expect(reply).toMatchObject({ ok: false })
  })
})
