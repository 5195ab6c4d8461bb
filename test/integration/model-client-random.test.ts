import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askOnce, requestTo } from '../support/ask.ts'

const junk = fc.constantFrom(
  ': comment\n',
  ':\n\n',
  'data:\n\n',
  'data: \r\n\r\n',
  'junk without a colon\n',
  'id: 7\nretry: 10\n\n',
  'event: ping\ndata: {"type":"ping"}\n\n',
  'data: {broken\n\n',
  'data: null\n\n',
  'data: {"choices":[]}\n\n',
  'data: {"choices":[{"delta":null}]}\n\n',
  '\n\n\n',
)

const piece = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })

const stream = fc.record({
  parts: fc.array(fc.record({ before: junk, text: piece, noise: fc.boolean() }), { maxLength: 12 }),
  finish: fc.boolean(),
  marker: fc.boolean(),
  crlf: fc.boolean(),
  cuts: fc.array(fc.nat(), { maxLength: 20 }),
})

describe('random streams', () => {
  it('1,000 of them give exactly the text that was sent, or a clean "cut off"', async () => {
    await fc.assert(
      fc.asyncProperty(stream, async ({ parts, finish, marker, crlf, cuts }) => {
        const events = parts.map(({ before, text, noise }) => {
          const event = `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`
          return (noise ? before : '') + event
        })
        if (finish) events.push('data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n')
        if (marker) events.push('data: [DONE]\n\n')
        const whole = events.join('')
        const bytes = Buffer.from(crlf ? whole.replaceAll(/\r?\n/g, '\r\n') : whole)
        const { text, last, failure } = await askOnce(requestTo('http://127.0.0.1'), {
          fetch: async () => answer(bytes, cuts),
        })
        const sent = parts.map((part) => part.text).join('')
        expect(text).toBe(sent)
        if (!finish && !marker) expect(failure?.code).toBe('cut-off')
        else if (sent.trim() === '') expect(failure?.code).toBe('empty-answer')
        else expect(last).toEqual({ type: 'done', finish: 'stop' })
      }),
      { numRuns: 1000 },
    )
  }, 180_000)

  it('every byte at which a stream may break keeps what came, cleanly', async () => {
    const bytes = Buffer.from(
      'data: {"choices":[{"delta":{"content":"é😀"}}]}\r\n\r\ndata: {"choices":[{"delta":{"content":"b"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n',
    )
    for (let end = 0; end < bytes.length; end += 1) {
      const { text, last } = await askOnce(requestTo('http://127.0.0.1'), {
        fetch: async () => answer(bytes.subarray(0, end), [end >> 1]),
      })
      const complete = last?.type === 'done'
      expect(['', 'é😀', 'é😀b']).toContain(text)
      expect(complete).toBe(text === 'é😀b')
      if (!complete) expect(last).toMatchObject({ failure: { code: 'cut-off' } })
    }
  })
})

/** An event stream of these bytes, handed over in pieces that end at the cuts. */
function answer(bytes: Buffer, cuts: readonly number[]): Response {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  let from = 0
  const body = new ReadableStream({
    pull(controller) {
      const to = ends.shift()
      if (to === undefined) return controller.close()
      if (to > from) controller.enqueue(new Uint8Array(bytes.subarray(from, to)))
      else controller.enqueue(new Uint8Array())
      from = to
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}
