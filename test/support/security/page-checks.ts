import type { AllWindows } from './all-windows.ts'
import { each, type Finding } from './each.ts'

/** What the main process gets for a URL in the session of each window's page. */
async function fetched({ running }: AllWindows, urls: readonly string[]) {
  return await running.app.evaluate(async ({ BrowserWindow }, wanted) => {
    const all: { title: string; url: string; status: number; policy: string }[] = []
    for (const window of BrowserWindow.getAllWindows()) {
      for (const url of wanted.length === 0 ? [window.webContents.getURL()] : wanted) {
        const got = await window.webContents.session.fetch(url).catch(() => undefined)
        const policy = got?.headers.get('content-security-policy') ?? ''
        all.push({ title: window.getTitle(), url, status: got?.status ?? 0, policy })
      }
    }
    return all
  }, urls)
}

/** The policy comes by header, forbids all but the own files, and pages keep to it. */
export async function hasPolicy(all: AllWindows): Promise<Finding> {
  const headers = await each(await fetched(all, []), async ({ title, policy }) => {
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]))
    // The page that draws diagrams reaches nothing, yet its library writes styles.
    const style = title === 'Eyeshot diagram' ? "style-src 'self' 'unsafe-inline'" : undefined
    const wanted = [
      "default-src 'none'",
      "script-src 'self'",
      style ?? "style-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]
    return wanted
      .filter((rule) => rules.get(rule.split(' ')[0]) !== rule)
      .map((rule) => `${title}: the policy lacks ${rule}`)
  })
  const pages = await each(all.pages, async ([kind, page]) => {
    const ran = await page.evaluate(async () => {
      const own = window as unknown as Record<string, unknown>
      try {
        const script = document.createElement('script')
        script.textContent = 'window.markedByScript = true'
        document.body.append(script)
      } catch {
        // Trusted Types refuse it already.
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
      return 'markedByScript' in own
    })
    return ran ? [`${kind}: runs an inline script`] : []
  })
  return { tries: headers.tries + pages.tries, failures: [...headers.failures, ...pages.failures] }
}

/** Pages come from `eyeshot://app/` alone; the scheme leads to no other file. */
export async function staysOwnScheme(all: AllWindows): Promise<Finding> {
  const own = await each(all.pages, async ([kind, page]) => {
    const urls = await page.evaluate(() => [
      window.location.href,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ])
    return urls
      .filter((url) => !/^(blob:)?eyeshot:\/\/app\//.test(url))
      .map((url) => `${kind}: loaded ${url}`)
  })
  const outside = await fetched(all, [
    'file:///etc/hostname',
    'eyeshot://app/../../package.json',
    'eyeshot://app/%2e%2e/%2e%2e/package.json',
    'eyeshot://app/..%2f..%2fpackage.json',
    'eyeshot://elsewhere/welcome/index.html',
    'eyeshot://app/%',
  ])
  const leaks = await each(outside, async ({ title, url, status }) =>
    status === 200 ? [`${title}: ${url} leads to a file`] : [],
  )
  return { tries: own.tries + leaks.tries, failures: [...own.failures, ...leaks.failures] }
}
