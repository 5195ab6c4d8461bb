import type { AnswerEvent } from '../../common/answer.ts'
import type { Failure } from '../../common/errors.ts'
import type { EncodedImage, ModelRequest } from '../../main/core/ports.ts'
import { createModelClient, type ModelClientOptions } from '../../main/node/model-client.ts'

/** A PNG of one pixel. */
export const tinyPng: EncodedImage = {
  mime: 'image/png',
  width: 1,
  height: 1,
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** Everything that came of one question. */
export interface Outcome {
  readonly text: string
  readonly reasoning: string
  readonly events: readonly AnswerEvent[]
  readonly last: AnswerEvent | undefined
  readonly failure: Failure | undefined
}

export function requestTo(server: string, change: Partial<ModelRequest> = {}): ModelRequest {
  return {
    endpoint: { baseUrl: `${server}/v1`, key: 'secret-key-0001' },
    model: 'test-model',
    prompt: 'What is this?',
    images: [tinyPng],
    ...change,
  }
}

/** Asks by a fresh client, with short limits. */
export async function askOnce(
  request: ModelRequest,
  options: Partial<ModelClientOptions> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Outcome> {
  const limits = { firstTokenMs: 5000, idleMs: 5000, graceMs: 300, ...options.limits }
  const client = createModelClient({ fetch, ...options, limits })
  const events: AnswerEvent[] = []
  for await (const event of client.stream(request, signal)) events.push(event)
  const last = events.at(-1)
  return {
    text: events.map((event) => (event.type === 'delta' ? event.text : '')).join(''),
    reasoning: events.map((event) => (event.type === 'reasoning' ? event.text : '')).join(''),
    events,
    last,
    failure: last?.type === 'failed' ? last.failure : undefined,
  }
}
