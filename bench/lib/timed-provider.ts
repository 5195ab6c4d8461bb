import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Provider } from '../../common/settings.ts'
import { witnessTime } from './witness.ts'

/** How long the stream stays open behind its last delta, in ms: its end is drawn too. */
const openMs = 600

/** What a server saw of one question; times as `witnessTime` and `Date.now` have them, in ms. */
export interface SeenQuestion {
  /** When the head of the request was there. */
  readonly at: number
  /** Bytes of the whole request's body. */
  readonly bytes: number
  /** When the last delta was written to the socket, since 1970. */
  readonly lastDelta: number
}

export interface TimedProvider {
  readonly provider: Provider
  /** Answers the next question with these deltas, `everyMs` apart. Resolves at the stream's end. */
  answer(deltas: readonly string[], everyMs: number): Promise<SeenQuestion>
  stop(): void
}

/** A server of one endpoint, chat completions, that notes when what came and went. */
export async function startTimedProvider(): Promise<TimedProvider> {
  let next: { deltas: readonly string[]; everyMs: number; seen: (question: SeenQuestion) => void }
  const server = createServer(async (request, response) => {
    const at = witnessTime()
    let bytes = 0
    for await (const chunk of request) bytes += (chunk as Buffer).length
    const { deltas, everyMs, seen } = next
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const write = (choice: object) =>
      response.write(
        `data: ${JSON.stringify({ id: 'a', object: 'chat.completion.chunk', created: 0, model: 'seer-1', choices: [{ index: 0, ...choice }] })}\n\n`,
      )
    for (const content of deltas) {
      await wait(everyMs)
      write({ delta: { content }, finish_reason: null })
    }
    const lastDelta = performance.timeOrigin + performance.now()
    await wait(openMs)
    write({ delta: {}, finish_reason: 'stop' })
    response.end('data: [DONE]\n\n')
    seen({ at, bytes, lastDelta })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    provider: {
      id: 'timed',
      name: 'Timed server',
      baseUrl: `http://127.0.0.1:${port}/v1`,
      model: 'seer-1',
    },
    answer: (deltas, everyMs) =>
      new Promise((seen) => {
        next = { deltas, everyMs, seen }
      }),
    stop: () => void server.close(),
  }
}
