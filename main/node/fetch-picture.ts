import { lookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { originOf, reachOf } from '../../common/endpoint.ts'
import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import { connectionRefusal } from '../core/local-only.ts'
import { isPublicAddress } from './public-address.ts'

/** Largest file that is fetched, in bytes. */
const sizeLimit = 20_000_000
const redirectLimit = 5
/** How long the whole may take, in ms. */
const timeLimit = 60_000

/**
 * Fetches what a URL leads to, at most 20 MB. Private and link-local addresses are refused, after
 * every redirect too and whatever a name resolves to; loopback is allowed where the URL itself
 * names it, since then it was typed here.
 *
 * Throws a FailureError (`bad-image`, `local-only`).
 */
export async function fetchPicture(
  source: string,
  localOnly: boolean,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)])
  try {
    let url = parseUrl(source)
    for (let hop = 0; hop <= redirectLimit; hop += 1) {
      const response = await get(url, { typed: hop === 0, localOnly }, limited)
      const { statusCode = 0, headers } = response
      if (statusCode >= 200 && statusCode < 300) return await readAll(response)
      response.destroy()
      if (statusCode < 300 || statusCode > 399 || headers.location === undefined) {
        throw refused(`the server answered with HTTP ${statusCode}`)
      }
      url = parseUrl(headers.location, url)
    }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof FailureError && error.failure.code === 'local-only') throw error
    if (error instanceof FailureError) throw named(source, error.message)
    if (limited.aborted) throw named(source, 'it took too long')
    throw named(source, error instanceof Error ? error.message : 'it cannot be reached')
  }
  throw named(source, 'it leads on too often')
}

function parseUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw refused('the address is not valid')
  return new URL(text, base)
}

function get(
  url: URL,
  { typed, localOnly }: { readonly typed: boolean; readonly localOnly: boolean },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const closed = connectionRefusal(url.href, localOnly)
  if (closed !== undefined) throw new FailureError(closed)
  const origin = originOf(url.href)
  if (origin === undefined) throw refused('only http and https are fetched, without a name in it')
  const allowLoopback = typed && reachOf(origin) === 'loopback'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowLoopback && isIP(host) !== 0 && !isPublicAddress(host)) throw refused(privateNetwork)
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      agent: false,
      headers: { accept: 'image/*', 'user-agent': 'eyeshot' },
      // The address that is checked is the one that is connected to.
      ...(allowLoopback ? {} : { lookup: publicLookup }),
    })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

const privateNetwork = 'it leads into a private network'

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0]
    if (error !== null) callback(error, '')
    else if (first === undefined || !addresses.every((found) => isPublicAddress(found.address))) {
      callback(refused(privateNetwork), '')
    } else if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

async function readAll(response: IncomingMessage): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response) {
    size += piece.length
    if (size > sizeLimit) throw refused('it is larger than 20 MB')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function refused(reason: string): FailureError {
  return new FailureError(makeFailure('bad-image', reason))
}

function named(source: string, reason: string): FailureError {
  return refused(`${source} cannot be fetched: ${reason}.`)
}
