import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import type { AnswerEvent } from '../../common/answer.ts'
import { createModelClient } from '../../main/node/model-client.ts'
import { askOnce, requestTo } from '../support/ask.ts'
import {
  always,
  doneEvent,
  finishEvent,
  head,
  type RawServer,
  startRawServer,
  streamHead,
  textEvent,
} from '../support/raw-server.ts'

let server: RawServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function serve(...reply: Parameters<typeof startRawServer>): Promise<string> {
  server = await startRawServer(...reply)
  return server.url
}

/** Sends half an answer and tells when the client has gone. */
async function serveHalf(): Promise<{ url: string; closed: Promise<void> }> {
  let gone = () => {}
  const closed = new Promise<void>((resolve) => {
    gone = resolve
  })
  const url = await serve((socket) => {
    socket.on('close', gone)
    socket.write(streamHead + textEvent('half'))
  })
  return { url, closed }
}

const done = { type: 'done', finish: 'stop' }

describe('section 3, streams that no well-behaved server makes', () => {
  it('comment lines only: ends by the first-token limit', async () => {
    const url = await serve((socket) => {
      socket.write(streamHead)
      const timer = setInterval(() => socket.write(': keep-alive\n\n'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    const limits = { firstTokenMs: 300, idleMs: 100, graceMs: 100 }
    const { failure, text } = await askOnce(requestTo(url), { limits })
    expect([failure?.code, text]).toEqual(['stalled', ''])
  })

  it('comment lines for ever after some text: ends, with the text kept', async () => {
    const url = await serve((socket) => {
      socket.write(streamHead + textEvent('half'))
      const timer = setInterval(() => socket.write(': keep-alive\n\n'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    const limits = { firstTokenMs: 300, idleMs: 200, graceMs: 100 }
    const { failure, text } = await askOnce(requestTo(url), { limits })
    expect([failure?.code, text]).toEqual(['stalled', 'half'])
  })

  it('timeout option covers headers only: silence in mid-stream ends by the idle limit', async () => {
    const url = await serve((socket) => {
      socket.write(streamHead + textEvent('half'))
    })
    const limits = { firstTokenMs: 5000, idleMs: 200, graceMs: 100 }
    const { failure, text } = await askOnce(requestTo(url), { limits })
    expect([failure?.code, text]).toEqual(['stalled', 'half'])
  })

  it('no headers at all: ends by the first-token limit', async () => {
    const url = await serve(() => undefined)
    const { failure } = await askOnce(requestTo(url), { limits: { firstTokenMs: 200 } })
    expect(failure?.code).toBe('stalled')
  })

  it('a slow first token is waited for beyond the idle limit', async () => {
    const url = await serve((socket) => {
      socket.write(streamHead)
      setTimeout(() => socket.end(textEvent('late') + finishEvent() + doneEvent), 400)
    })
    const limits = { firstTokenMs: 4000, idleMs: 100, graceMs: 100 }
    const { last, text } = await askOnce(requestTo(url), { limits })
    expect([last, text]).toEqual([done, 'late'])
  })

  it('`data: [DONE]`, connection left open: ends at once', async () => {
    const url = await serve((socket) => {
      socket.write(streamHead + textEvent('whole') + finishEvent() + doneEvent)
    })
    // Waiting for the grace would outlast the test.
    const limits = { firstTokenMs: 300_000, idleMs: 300_000, graceMs: 300_000 }
    const { last, text } = await askOnce(requestTo(url), { limits })
    expect([last, text]).toEqual([done, 'whole'])
  })

  it('finish reason, then nothing, connection left open: ends after the grace', async () => {
    const url = await serve((socket) => {
      socket.write(streamHead + textEvent('whole') + finishEvent())
    })
    const { last, text } = await askOnce(requestTo(url))
    expect([last, text]).toEqual([done, 'whole'])
  })

  it('finish reason, then a reset: the answer is complete', async () => {
    const url = await serve((socket) => {
      socket.write(streamHead + textEvent('whole') + finishEvent(), () => {
        setTimeout(() => socket.resetAndDestroy(), 50)
      })
    })
    const { last, text } = await askOnce(requestTo(url))
    expect([last, text]).toEqual([done, 'whole'])
  })

  it('no `[DONE]` and no `finish_reason`: cut off, the text is kept', async () => {
    const url = await serve(always(streamHead + textEvent('half')))
    const { failure, text } = await askOnce(requestTo(url))
    expect([failure?.code, text]).toEqual(['cut-off', 'half'])
  })

  it('[DONE] without a finish_reason: complete', async () => {
    const url = await serve(always(streamHead + textEvent('whole') + doneEvent))
    expect((await askOnce(requestTo(url))).last).toEqual(done)
  })

  it.each(['keep-alive', 'close'])(
    'TCP reset mid-stream, Connection: %s: cut off',
    async (kept) => {
      const url = await serve((socket) => {
        const text = textEvent('half')
        const chunk = `${text.length.toString(16)}\r\n${text}\r\n`
        const framing = kept === 'close' ? 'connection: close' : 'transfer-encoding: chunked'
        const start = `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n${framing}\r\n\r\n`
        socket.write(start + (kept === 'close' ? text : chunk), () => {
          setTimeout(() => socket.resetAndDestroy(), 50)
        })
      })
      const { failure, text } = await askOnce(requestTo(url))
      expect([failure?.code, text]).toEqual(['cut-off', 'half'])
    },
  )

  it('error object inside a 200 stream: mapped, the text is kept', async () => {
    const error = { error: { code: 429, message: 'slow down, secret-key-0001' } }
    const url = await serve(
      always(`${streamHead}${textEvent('half')}data: ${JSON.stringify(error)}\n\n`),
    )
    const { failure, text } = await askOnce(requestTo(url))
    expect([failure?.code, text]).toEqual(['rate-limited', 'half'])
    expect(failure?.message).toContain('slow down')
    expect(failure?.message).not.toContain('secret-key-0001')
  })

  it.each([
    [
      '`event: error` without an `error` key',
      '{"message":"the model crashed","type":"server_error"}',
    ],
    ['`event: error` with an `error` key', '{"error":{"message":"the model crashed"}}'],
  ])('%s: a failure', async (_name, data) => {
    const url = await serve(
      always(`${streamHead}${textEvent('half')}event: error\ndata: ${data}\n\n`),
    )
    const { failure, text } = await askOnce(requestTo(url))
    expect([failure?.code, text]).toEqual(['server-error', 'half'])
    expect(failure?.message).toContain('the model crashed')
  })

  it('an error chunk by its object field: a failure', async () => {
    const url = await serve(
      always(`${streamHead}data: {"object":"error","message":"out of memory","code":500}\n\n`),
    )
    const { failure } = await askOnce(requestTo(url))
    expect(failure?.code).toBe('server-error')
    expect(failure?.message).toContain('out of memory')
  })

  it('an event with empty `data`: left out, the stream goes on', async () => {
    const url = await serve(
      always(
        `${streamHead}${textEvent('a')}data:\n\ndata: \n\n${textEvent('b')}${finishEvent()}${doneEvent}`,
      ),
    )
    const { last, text } = await askOnce(requestTo(url))
    expect([last, text]).toEqual([done, 'ab'])
  })

  it('200 with JSON or HTML instead of SSE: an HTML page is a wrong base URL', async () => {
    const page = '<!doctype html><title>Welcome</title><p>Hello'
    const url = await serve(always(head('text/html; charset=utf-8') + page))
    const { failure } = await askOnce(requestTo(url))
    expect(failure?.code).toBe('wrong-url')
    expect(failure?.message).toContain('base URL')
  })

  it('200 with HTML under a wrong content type: a wrong base URL', async () => {
    const url = await serve(always(`${head('text/plain')}\n <html><body>Hello</body></html>`))
    expect((await askOnce(requestTo(url))).failure?.code).toBe('wrong-url')
  })

  it('200 with JSON or HTML instead of SSE: a JSON completion is the answer', async () => {
    const completion = {
      choices: [{ message: { content: 'at once', reasoning: 'hm' }, finish_reason: 'length' }],
      usage: { prompt_tokens: 7, completion_tokens: 2 },
    }
    const url = await serve(always(head('application/json') + JSON.stringify(completion)))
    const { events } = await askOnce(requestTo(url))
    expect(events).toEqual([
      { type: 'started' },
      { type: 'reasoning', text: 'hm' },
      { type: 'delta', text: 'at once' },
      { type: 'usage', usage: { inputTokens: 7, outputTokens: 2 } },
      { type: 'done', finish: 'length' },
    ])
  })

  it('200 with JSON that is cut: cut off', async () => {
    const url = await serve(always(`${head('application/json')}{"choices":[{"message":{"con`))
    expect((await askOnce(requestTo(url))).failure?.code).toBe('cut-off')
  })

  it('200 with JSON that is something else: a wrong base URL', async () => {
    const url = await serve(always(`${head('application/json')}{"status":"ok"}`))
    expect((await askOnce(requestTo(url))).failure?.code).toBe('wrong-url')
  })

  it('200 with an error as JSON: the error', async () => {
    const url = await serve(
      always(
        `${head('application/json')}{"error":{"message":"no credit","type":"insufficient_quota"}}`,
      ),
    )
    expect((await askOnce(requestTo(url))).failure?.code).toBe('payment-required')
  })

  it('events under the wrong content type: read as events', async () => {
    const url = await serve(
      always(head('application/json') + textEvent('whole') + finishEvent() + doneEvent),
    )
    const { last, text } = await askOnce(requestTo(url))
    expect([last, text]).toEqual([done, 'whole'])
  })

  it('last event lacks its blank line: it still counts', async () => {
    const url = await serve(always(streamHead + textEvent('whole') + finishEvent().trimEnd()))
    const { last, text } = await askOnce(requestTo(url))
    expect([last, text]).toEqual([done, 'whole'])
  })

  it('no blank lines between events: each line counts', async () => {
    const events = textEvent('a') + textEvent('b') + finishEvent() + doneEvent
    const url = await serve(always(streamHead + events.replaceAll('\n\n', '\n')))
    const { last, text } = await askOnce(requestTo(url))
    expect([last, text]).toEqual([done, 'ab'])
  })

  it('empty `choices`, null delta, array content, reasoning, refusal: each in its place', async () => {
    const chunks = [
      { choices: [] },
      { choices: null },
      { timings: {} },
      { choices: [null, 5, {}] },
      { choices: [{ index: 0, delta: null }] },
      { choices: [{ index: 0, delta: { content: null, reasoning_content: 'think ' } }] },
      { choices: [{ index: 0, delta: { reasoning: 'more' } }] },
      { choices: [{ index: 0, delta: { content: [{ type: 'text', text: 'a' }, 'b', 3] } }] },
      { choices: [{ index: 1, delta: { content: 'another choice' } }] },
      { choices: [{ index: 0, delta: { refusal: 'c' }, finish_reason: '' }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'content_filter' }] },
    ]
    const body = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')
    const url = await serve(always(streamHead + body + doneEvent))
    const { text, reasoning, last } = await askOnce(requestTo(url))
    expect([text, reasoning]).toEqual(['abc', 'think more'])
    expect(last).toEqual({ type: 'done', finish: 'content-filter' })
  })

  it('`.stream()` helper: not used, so chunks that it dies of are no harm', async () => {
    const chunks = [{ choices: [null, 5, {}] }, { choices: [{ index: 0, delta: null }] }]
    const body = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')
    const stream = streamHead + body + textEvent('whole') + finishEvent() + doneEvent
    const url = await serve(always(stream))
    const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'x', maxRetries: 0 })
    const messages = [{ role: 'user', content: 'What is this?' } as const]
    await expect(
      openai.chat.completions.stream({ model: 'test-model', messages }).finalContent(),
    ).rejects.toThrow()
    const { last, text } = await askOnce(requestTo(url))
    expect([last, text]).toEqual([done, 'whole'])
  })

  it('abort by the user before headers: just ends', async () => {
    const controller = new AbortController()
    const url = await serve(() => controller.abort())
    const { events } = await askOnce(requestTo(url), {}, controller.signal)
    expect(events).toEqual([{ type: 'started' }])
  })

  it('abort by the user mid-stream: just ends, and the connection is closed', async () => {
    const { url, closed } = await serveHalf()
    const controller = new AbortController()
    const events: AnswerEvent[] = []
    for await (const event of createModelClient({ fetch }).stream(
      requestTo(url),
      controller.signal,
    )) {
      events.push(event)
      if (event.type === 'delta') controller.abort()
    }
    expect(events.map((event) => event.type)).toEqual(['started', 'delta'])
    await closed
  })

  it('a consumer that leaves the loop: the connection is closed', async () => {
    const { url, closed } = await serveHalf()
    const signal = new AbortController().signal
    for await (const event of createModelClient({ fetch }).stream(requestTo(url), signal)) {
      if (event.type === 'delta') break
    }
    await closed
  })

  it('an answer without text: named, not shown as done', async () => {
    const url = await serve(always(streamHead + finishEvent() + doneEvent))
    expect((await askOnce(requestTo(url))).failure?.code).toBe('empty-answer')
  })
})
