import OpenAI from 'openai'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import type { Parameters } from '../core/parameter-ladder.ts'
import type { ModelRequest } from '../core/ports.ts'
import { messagesOf } from './message-content.ts'

/** The longest that a timer can wait, in ms: the SDK's own limit covers headers only. */
const never = 2_147_483_647

/**
 * Starts one streamed completion by the SDK. Every option is given, so that the SDK takes none from
 * the environment. The chunks' shape is whatever the server sent.
 */
export async function openStream(
  request: ModelRequest,
  parameters: Parameters,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<AsyncIterable<unknown>> {
  const client = new OpenAI({
    baseURL: request.endpoint.baseUrl.trim().replace(/\/(chat\/completions\/?)?$/, ''),
    // The SDK wants a key, but the real one is added by `fetch` alone.
    apiKey: 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    defaultHeaders: { Authorization: null },
    maxRetries: 0,
    timeout: never,
    logLevel: 'off',
    fetch,
  })
  return await client.chat.completions.create(bodyOf(request, parameters), { signal })
}

function bodyOf(
  request: ModelRequest,
  { usage, limitName, detail }: Parameters,
): ChatCompletionCreateParamsStreaming {
  return {
    model: request.model,
    messages: messagesOf(request, detail),
    stream: true,
    ...(usage ? { stream_options: { include_usage: true } } : {}),
    ...(request.maxTokens === undefined ? {} : { [limitName]: request.maxTokens }),
  }
}
