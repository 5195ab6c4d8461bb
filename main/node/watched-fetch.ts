import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import { type BodyKind, cleanStream } from './clean-stream.ts'

/** The part of the standard `fetch` that is used; Electron's `net.fetch` fits as well. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Longest error body that is read, in bytes. */
const errorBodyLimit = 64 * 1024

/** What one exchange showed besides the chunks that the SDK passes on. */
export interface Exchange {
  /** The status and body of an answer that was no success. */
  refusal?: { readonly status: number; readonly body: string; readonly retryAfter: string | null }
  /** Whether an answer with status 2xx began. */
  answered: boolean
  /** Whether `[DONE]` came. */
  doneMarker: boolean
}

export interface WatchedFetchOptions {
  readonly fetch: Fetch
  readonly key: string | undefined
  readonly signal: AbortSignal
  readonly exchange: Exchange
  onBytes(): void
}

/**
 * The `fetch` that the SDK is given. Sends these headers and no others, so that nothing of the
 * environment (`OPENAI_CUSTOM_HEADERS`) or of this machine leaves with a request; follows no
 * redirect; looks at what the answer is before the SDK does.
 */
export function watchedFetch(options: WatchedFetchOptions): typeof globalThis.fetch {
  return async (input, init) => {
    const headers: Record<string, string> = {
      accept: 'text/event-stream, application/json',
      'content-type': 'application/json',
      'user-agent': 'eyeshot',
    }
    if (options.key !== undefined) headers['authorization'] = `Bearer ${options.key}`
    const response = await options.fetch(input instanceof Request ? input.url : String(input), {
      method: 'POST',
      headers,
      body: init?.body ?? null,
      signal: options.signal,
      redirect: 'error',
      credentials: 'omit',
    })
    return await inspect(response, options)
  }
}

async function inspect(response: Response, options: WatchedFetchOptions): Promise<Response> {
  const { exchange } = options
  const { status } = response
  if (status < 200 || status > 299) {
    const body = await readStart(response)
    exchange.refusal = { status, body, retryAfter: response.headers.get('retry-after') }
    // The SDK needs a status that it takes for an error; the real one is in `refusal`.
    return new Response(null, { status: status >= 400 && status < 600 ? status : 500 })
  }
  exchange.answered = true
  const type = response.headers.get('content-type')?.toLowerCase() ?? ''
  if (response.body === null) throw new FailureError(makeFailure('empty-answer'))
  const labelled = type.includes('event-stream')
  const [start, body] = await peek(response.body, labelled)
  if (type.includes('html') || start === '<') throw new FailureError(makeFailure('wrong-url'))
  const stream = cleanStream(body, {
    kind: kindOf(labelled, start),
    signal: options.signal,
    onBytes: options.onBytes,
    onDone: () => {
      exchange.doneMarker = true
    },
  })
  return new Response(stream, { status: 200, headers: { 'content-type': 'text/event-stream' } })
}

function kindOf(labelled: boolean, start: string): BodyKind {
  if (labelled) return 'events'
  return start === '{' || start === '[' ? 'json' : 'unlabelled'
}

/**
 * The first character of a body that is no blank, and the body as if nothing had been read.
 * Servers mislabel their answers, so the content decides where the type is not that of events.
 */
async function peek(
  body: ReadableStream<Uint8Array>,
  isEventStream: boolean,
): Promise<[string, ReadableStream<Uint8Array>]> {
  if (isEventStream) return ['', body]
  const reader = body.getReader()
  const read: Uint8Array[] = []
  let start = ''
  while (start === '') {
    const { done, value } = await reader.read()
    if (done) break
    read.push(value)
    start = new TextDecoder().decode(value).trimStart().charAt(0)
  }
  const whole = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const first = read.shift()
      if (first !== undefined) return controller.enqueue(first)
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return [start, whole]
}

/** The start of an error's body; what comes before a broken connection counts as well. */
async function readStart(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  const reader = response.body?.getReader()
  try {
    while (reader !== undefined && size < errorBodyLimit) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // The status alone is enough.
  }
  reader?.cancel().catch(() => undefined)
  return text
}
