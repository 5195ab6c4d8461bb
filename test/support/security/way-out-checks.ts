import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bridge } from '../../../common/ipc.ts'
import type { AllWindows } from './all-windows.ts'
import { each, type Finding } from './each.ts'

/** Tries every way to a server, from the pages and through their sessions. */
export async function reachesNoServer(all: AllWindows): Promise<Finding> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end('here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    // A canary that cannot be reached would prove nothing.
    await fetch(`${address}/canary`)
    const byPage = await each(all.pages, async ([kind, page]) => {
      await page.evaluate(async (target) => {
        const element = (name: string, attribute: string) => () => {
          const one = document.createElement(name)
          one.setAttribute(attribute, target)
          if (name === 'link') one.setAttribute('rel', 'stylesheet')
          document.body.append(one)
          setTimeout(() => one.remove(), 300)
        }
        const attempts: (() => unknown)[] = [
          () => fetch(target),
          () => navigator.sendBeacon(target),
          () => new WebSocket(target.replace('http', 'ws')),
          () => new EventSource(target),
          () => new Worker(target),
          ...['img', 'iframe', 'audio', 'video', 'embed'].map((name) => element(name, 'src')),
          element('link', 'href'),
          element('object', 'data'),
        ]
        for (const attempt of attempts) {
          try {
            await attempt()
          } catch {
            // Refused, as it should be.
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 400))
        // What was tried is no finding of the check of what pages load.
        performance.clearResourceTimings()
      }, `${address}/${kind}`)
      return hits
        .splice(0)
        .filter((url) => url !== '/canary')
        .map((url) => `reached: ${url}`)
    })
    // A page without a policy would be held by its session still.
    const bySession = await all.running.app.evaluate(
      async ({ BrowserWindow }, target) =>
        await Promise.all(
          BrowserWindow.getAllWindows().map(async (window) => {
            const got = await window.webContents.session.fetch(target).catch(() => undefined)
            return got === undefined ? '' : `${window.getTitle()}: its session reaches a server`
          }),
        ),
      `${address}/session`,
    )
    return {
      tries: byPage.tries + bySession.length,
      failures: [...byPage.failures, ...bySession.filter((one) => one !== '')],
    }
  } finally {
    server.close()
  }
}

/** A page stays where it is, whoever wants it elsewhere, be it to another page of the app. */
export async function goesNowhere(all: AllWindows): Promise<Finding> {
  const moved = await each(all.pages, async ([kind, page]) => {
    const before = page.url()
    const target = before.includes('/history/') ? 'welcome' : 'history'
    await page
      .evaluate((url) => {
        window.location.href = url
      }, `eyeshot://app/${target}/index.html`)
      // Where it goes, the page may be gone before its answer is here.
      .catch(() => undefined)
    await page.waitForTimeout(400)
    return page.url() === before ? [] : [`${kind}: went to ${page.url()}`]
  })
  const frames = await all.running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      let prevented = false
      const event = {
        url: 'https://a.test/',
        preventDefault: () => {
          prevented = true
        },
      }
      window.webContents.emit('will-frame-navigate', event)
      return prevented ? '' : `${window.getTitle()}: lets a frame navigate`
    }),
  )
  return {
    tries: moved.tries + frames.length,
    failures: [...moved.failures, ...frames.filter((one) => one !== '')],
  }
}

export async function opensNoWindow(all: AllWindows): Promise<Finding> {
  const count = () => all.running.app.windows().length
  return await each(all.pages, async ([kind, page]) => {
    const before = count()
    const opened = await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'eyeshot://app/welcome/index.html'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      link.remove()
      return window.open('eyeshot://app/welcome/index.html') !== null
    })
    await page.waitForTimeout(300)
    return opened || count() !== before ? [`${kind}: opens a window`] : []
  })
}

const hostileLinks = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://a.test/share',
  'ms-msdt:/id',
  'vscode://file/x',
  'eyeshot://app/welcome/index.html',
  '//a.test',
  '/etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
]

/** The answer's links are the only way to other programs, and it takes web and mail alone. */
export async function opensNothingOutside(all: AllWindows): Promise<Finding> {
  await all.running.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  await all.pages.get('answer')?.evaluate(
    async (links) => {
      const { eyeshot } = window as unknown as { eyeshot: Bridge<'answer'> }
      for (const link of links) await eyeshot.openLink(link)
    },
    [...hostileLinks, 'https://a.test/'],
  )
  const opened = await all.running.app.evaluate(
    () => (globalThis as { opened?: string[] }).opened ?? [],
  )
  const failures = opened.filter((url) => url !== 'https://a.test/').map((url) => `opened ${url}`)
  if (!opened.includes('https://a.test/')) failures.push('a web link is not opened either')
  return { tries: hostileLinks.length, failures }
}
