import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import { messageIn } from '../core/server-message.ts'
import { fieldOf, parseJson } from '../core/shape.ts'
import { createSseReader, type SseEvent } from '../core/sse.ts'

/** Longest line or unstreamed completion that is read, in characters. */
const lineLimit = 8_000_000

type Reader = ReadableStreamDefaultReader<Uint8Array>

export type BodyKind = 'events' | 'json' | 'unlabelled'

export interface CleanStreamOptions {
  /** What the body is: events by its type, one JSON object by its start, or not yet known. */
  readonly kind: BodyKind
  readonly signal: AbortSignal
  onBytes(): void
  /** `[DONE]` came. */
  onDone(): void
}

/**
 * The event stream that the SDK gets to see: every event is one line of valid JSON, and the end
 * comes with `[DONE]`, whether or not the server closes. The SDK itself dies of an event with empty
 * data, drops a last event without its blank line, and waits for ever after `[DONE]`.
 */
export function cleanStream(
  body: ReadableStream<Uint8Array>,
  options: CleanStreamOptions,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const source = events(reader, options)
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const next = await source.next()
          if (next.done === true) controller.close()
          else controller.enqueue(encoder.encode(`data: ${JSON.stringify(next.value)}\n\n`))
        } catch (error) {
          controller.error(error)
        }
      },
      // Returning `source` would wait for the read that it may be in.
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

async function* events(reader: Reader, options: CleanStreamOptions): AsyncGenerator<unknown, void> {
  if (options.kind === 'json') {
    yield await completion(reader, options)
    return
  }
  const sse = createSseReader()
  let found = 0
  for await (const text of texts(reader, options)) {
    const ready = sse.push(text)
    found += ready.length
    if (yield* payloads(ready)) {
      options.onDone()
      return
    }
    if (sse.pending() > lineLimit) throw new Error('a line of the stream is too long to be read')
  }
  const last = sse.flush()
  if (options.kind === 'unlabelled' && found + last.length === 0) {
    throw new FailureError(makeFailure('wrong-url'))
  }
  if (yield* payloads(last)) options.onDone()
}

/** A completion that was sent whole, as JSON; where the JSON is whole, so is the answer. */
async function completion(reader: Reader, options: CleanStreamOptions): Promise<unknown> {
  let whole = ''
  for await (const text of texts(reader, options)) {
    whole += text
    if (whole.length > lineLimit) throw new Error('the answer is too long to be read')
  }
  const value = parseJson(whole)
  if (value === undefined) return {}
  if (fieldOf(value, 'choices') === undefined && fieldOf(value, 'error') === undefined) {
    if (messageIn(value) === undefined) throw new FailureError(makeFailure('wrong-url'))
    return { error: value }
  }
  options.onDone()
  return value
}

/** Yields the JSON of the events; returns whether `[DONE]` was among them. */
function* payloads(found: readonly SseEvent[]): Generator<unknown, boolean> {
  for (const event of found) {
    // Some servers forget the blank line between events, so each line may be one of its own.
    const joined = parseJson(event.lines.join('\n'))
    const values = joined === undefined ? event.lines : [joined]
    for (const value of values) {
      if (typeof value === 'string' && value.trim().startsWith('[DONE]')) return true
      const data = typeof value === 'string' ? parseJson(value) : value
      if (typeof data !== 'object' || data === null) continue
      const bare = event.name === 'error' && fieldOf(data, 'error') === undefined
      yield bare ? { error: data } : data
    }
  }
  return false
}

/** The text of a body, cut anywhere but inside a character; ends at once on abort. */
async function* texts(
  reader: Reader,
  { signal, onBytes }: CleanStreamOptions,
): AsyncGenerator<string> {
  const cancel = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', cancel, { once: true })
  if (signal.aborted) cancel()
  try {
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      signal.throwIfAborted()
      if (done) break
      onBytes()
      yield decoder.decode(value, { stream: true })
    }
    yield decoder.decode()
  } finally {
    signal.removeEventListener('abort', cancel)
    cancel()
  }
}
