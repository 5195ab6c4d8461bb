const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/**
 * The address of a link that may be opened outside, in its normal form, or undefined for any other
 * scheme, for a relative one, and for one that carries a password.
 */
export function externalUrl(target: string): URL | undefined {
  if (target.length > 4000 || !URL.canParse(target)) return undefined
  const url = new URL(target)
  const open = schemes.has(url.protocol) && url.username === '' && url.password === ''
  return open ? url : undefined
}
