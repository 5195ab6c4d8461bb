import type { AllWindows } from './all-windows.ts'
import { each, type Finding } from './each.ts'

/**
 * Calls every channel as its own window would, but with a sender, frame or argument that is not
 * right; what was not refused. No argument that any schema takes is NaN.
 */
async function calledWrongly(
  { running }: AllWindows,
  way: 'window' | 'frame' | 'late' | 'payload',
): Promise<Finding> {
  return await running.app.evaluate(
    async ({ app, ipcMain, BrowserWindow }, { way: wrong, argument }) => {
      // A call that is taken may end the app, and then nobody could tell of it.
      const { quit, relaunch } = app
      Object.assign(app, { quit: () => undefined, relaunch: () => undefined })
      const handlers = (
        ipcMain as unknown as {
          _invokeHandlers: Map<string, (event: unknown, argument: unknown) => Promise<unknown>>
        }
      )._invokeHandlers
      const contentsOf = (kind: string) =>
        BrowserWindow.getAllWindows().find((one) =>
          one.webContents.getURL().startsWith(`eyeshot://app/${kind}/`),
        )?.webContents
      const failures: string[] = []
      for (const [channel, handler] of handlers) {
        const kind = channel.split(':')[0] ?? ''
        const own = contentsOf(
          wrong === 'window' ? (kind === 'welcome' ? 'answer' : 'welcome') : kind,
        )
        if (own === undefined) {
          failures.push(`${channel}: there is no window to call it`)
          continue
        }
        const { url } = own.mainFrame
        const event = {
          sender: own,
          senderFrame:
            wrong === 'late'
              ? null
              : wrong === 'frame'
                ? { url: `${url}?elsewhere` }
                : own.mainFrame,
        }
        const sent = wrong === 'payload' ? Number(argument) : undefined
        // What is taken may wait for a dialog, and for ever.
        const late = new Promise((resolve) => setTimeout(resolve, 1000, {}))
        const reply = (await Promise.race([handler(event, sent), late])) as { ok?: boolean }
        if (reply.ok !== false) failures.push(`${channel}: takes a wrong ${wrong}`)
      }
      Object.assign(app, { quit, relaunch })
      // Nothing listens in a way that has no such check.
      const loose = ipcMain.eventNames().map((name) => `${String(name)}: is listened to unchecked`)
      return { tries: handlers.size, failures: [...failures, ...loose] }
    },
    { way, argument: 'not a number' },
  )
}

export async function answersOnlyItsOwn(all: AllWindows): Promise<Finding> {
  const found = [
    await calledWrongly(all, 'window'),
    await calledWrongly(all, 'frame'),
    await calledWrongly(all, 'late'),
  ]
  return {
    tries: found.reduce((sum, { tries }) => sum + tries, 0),
    failures: found.flatMap(({ failures }) => failures),
  }
}

export async function parsesPayloads(all: AllWindows): Promise<Finding> {
  return await calledWrongly(all, 'payload')
}

/** `window.eyeshot` is functions alone, and a listener gets the payload without its event. */
export async function passesNoElectron(all: AllWindows): Promise<Finding> {
  return await each(all.pages, async ([kind, page]) => {
    const found = await page.evaluate(() => {
      const { eyeshot } = window as unknown as {
        eyeshot: Record<string, unknown> & {
          on(event: string, listener: (...all: unknown[]) => void): void
        }
      }
      const own = window as unknown as { heard?: number }
      eyeshot.on('appearance', (...all) => {
        own.heard = all.length
      })
      return Object.entries(eyeshot)
        .filter(([, value]) => typeof value !== 'function')
        .map(([name]) => `has ${name}`)
    })
    await all.running.app.evaluate(({ BrowserWindow }, which) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().startsWith(`eyeshot://app/${which}/`),
      )
      window?.webContents.send(`${which}:appearance`, {
        language: 'en',
        highContrast: false,
        textSize: 'normal',
      })
    }, kind)
    await page.waitForFunction(() => 'heard' in window)
    const heard = await page.evaluate(() => (window as unknown as { heard?: number }).heard)
    const refused = await page.evaluate(() => {
      const { eyeshot } = window as unknown as {
        eyeshot: { on(event: string, listener: () => void): void }
      }
      try {
        eyeshot.on('nothing-of-it', () => undefined)
        return false
      } catch {
        return true
      }
    })
    return [
      ...found,
      ...(heard === 1 ? [] : [`a listener gets ${heard} arguments`]),
      ...(refused ? [] : ['listens to any channel']),
    ].map((one) => `${kind}: ${one}`)
  })
}
