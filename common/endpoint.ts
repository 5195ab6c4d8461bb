/** Where an origin leads, as far as its name tells. */
export type Reach = 'loopback' | 'remote'

/**
 * Scheme, host and port of a base URL, as a key's owner. Only http and https have one here.
 *
 * @returns undefined where the text is no http or https URL
 */
export function originOf(baseUrl: string): string | undefined {
  const match = /^(https?):\/\/(\[[\da-f:.]+\]|[^/?#\\@:[\]\s]+)(?::(\d*))?(?:[/?#]|$)/i.exec(
    baseUrl.trim(),
  )
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const scheme = match[1].toLowerCase()
  const standardPort = scheme === 'https' ? 443 : 80
  const port = Number(match[3] || standardPort)
  return `${scheme}://${match[2].toLowerCase()}${port === standardPort ? '' : `:${port}`}`
}

/** Whether an origin is this computer: `localhost`, 127.0.0.0/8 or [::1]. */
export function reachOf(origin: string): Reach {
  const host = origin.replace(/^https?:\/\//, '').replace(/:\d+$/, '')
  const loopback = host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
  return loopback ? 'loopback' : 'remote'
}

/** Whether sending to this origin can be read along the way: plain http beyond loopback. */
export function isInsecure(origin: string): boolean {
  return origin.startsWith('http://') && reachOf(origin) === 'remote'
}
