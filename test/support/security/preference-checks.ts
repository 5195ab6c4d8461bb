import type { AllWindows } from './all-windows.ts'
import { each, type Finding } from './each.ts'

/** The preferences that every window really has, by its title. */
async function preferences({ running }: AllWindows): Promise<[string, Record<string, unknown>][]> {
  return await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const contents = window.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
      }
      // What cannot be cloned is no plain setting.
      const all = JSON.parse(JSON.stringify(contents.getLastWebPreferences()))
      return [window.getTitle(), all] as [string, Record<string, unknown>]
    }),
  )
}

/** Names the settings that are not as wanted; undefined is a wish like any other. */
function differing(title: string, has: Record<string, unknown>, wanted: Record<string, unknown>) {
  return Object.entries(wanted)
    .filter(([name, value]) => (has[name] ?? false) !== value)
    .map(([name]) => `${title}: ${name} is ${String(has[name])}`)
}

/** No Node, isolated and sandboxed: in the preferences, and as a page sees it. */
export async function isSandboxed(all: AllWindows): Promise<Finding> {
  const set = await each(await preferences(all), async ([title, has]) =>
    differing(title, has, {
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
    }),
  )
  const seen = await each(all.pages, async ([kind, page]) => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    )
    return found.map((name) => `${kind}: the page has ${name}`)
  })
  return { tries: set.tries + seen.tries, failures: [...set.failures, ...seen.failures] }
}

/** Nothing that Chromium guards by itself is switched off, nothing experimental on. */
export async function keepsDefaults(all: AllWindows): Promise<Finding> {
  return await each(await preferences(all), async ([title, has]) => [
    ...differing(title, has, {
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    }),
    ...(has['enableBlinkFeatures'] ? [`${title}: enableBlinkFeatures is set`] : []),
  ])
}

/** No guest page: the tag is off, and one that were attached all the same is refused. */
export async function attachesNoWebview(all: AllWindows): Promise<Finding> {
  const set = await each(await preferences(all), async ([title, has]) =>
    differing(title, has, { webviewTag: false }),
  )
  const refused = await all.running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      let prevented = false
      const event = {
        preventDefault: () => {
          prevented = true
        },
      }
      window.webContents.emit('will-attach-webview', event, {}, { src: 'https://a.test/' })
      return prevented ? '' : `${window.getTitle()}: lets a webview be attached`
    }),
  )
  const attempts = await each(all.pages, async ([kind, page]) => {
    await page.evaluate(() => {
      const guest = document.createElement('webview')
      guest.setAttribute('src', 'eyeshot://app/welcome/index.html')
      document.body.append(guest)
      setTimeout(() => guest.remove(), 300)
    })
    await page.waitForTimeout(200)
    const guests = await all.running.app.evaluate(
      ({ webContents }) =>
        webContents.getAllWebContents().filter((one) => one.getType() === 'webview').length,
    )
    return guests === 0 ? [] : [`${kind}: has a guest page`]
  })
  return {
    tries: set.tries + refused.length + attempts.tries,
    failures: [...set.failures, ...refused.filter((one) => one !== ''), ...attempts.failures],
  }
}
