import { originOf } from '../../common/endpoint.ts'
import type { UrlStyle } from '../../common/presets/preset.ts'

const mimeByEnding: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
}

/**
 * The http or https address of a picture, as an endpoint wants it that fetches the picture itself;
 * undefined where it takes none, or wants its type and the address does not tell.
 */
export function pictureLink(address: string, style: UrlStyle): string | undefined {
  if (style === 'never' || originOf(address) === undefined) return undefined
  if (style === 'plain' || /[?&]mime=/.test(address)) return address
  const [path = '', fragment] = address.split('#')
  const ending = /\.([a-z]+)(?:\?|$)/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const mime = mimeByEnding[ending]
  if (mime === undefined) return undefined
  const joined = `${path}${path.includes('?') ? '&' : '?'}mime=${mime}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}
