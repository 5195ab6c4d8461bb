import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  bugEvent,
  type LogEvent,
  logFields,
  logLine,
  readLogLine,
} from '../../../main/core/log-events.ts'

/** What a user, a server or a page might bring, and must never be in a log. */
const secrets = [
  'sk-proj-abcdef1234567890',
  'Bearer abc.def.ghi',
  'ada@example.org',
  'https://host.example/v1?key=abc',
  '/home/ada/Documents/plan.png',
  'What does this contract say?',
  'Grüße',
  '4111 1111 1111 1111',
  '192.168.17.4',
  'word',
]

const fields = Object.entries(logFields).flatMap(([event, shape]) =>
  Object.entries(shape as z.ZodRawShape).map(([name, type]) => ({ event, name, type })),
)

/** The kinds of value that a schema lets through, whatever it is wrapped in. */
function kindsOf(type: unknown): string[] {
  const { def } = type as { def: Record<string, unknown> & { type: string; checks?: unknown[] } }
  if (def['innerType'] !== undefined) return kindsOf(def['innerType'])
  if (def['element'] !== undefined) return kindsOf(def['element'])
  return [def.type === 'string' && (def.checks ?? []).length > 0 ? 'shaped' : def.type]
}

describe('the fields of the log', () => {
  it.each(fields)('$event, $name: is no free text', ({ type }) => {
    for (const kind of kindsOf(type))
      expect(['number', 'boolean', 'enum', 'shaped']).toContain(kind)
  })

  it('would be seen if they were', () => {
    expect(kindsOf(z.string())).toEqual(['string'])
    expect(kindsOf(z.array(z.string().optional()))).toEqual(['string'])
  })

  it.each(fields)('$event, $name: takes no secret', ({ type }) => {
    for (const secret of secrets) {
      for (const value of [secret, [secret], { secret }]) {
        const parsed = z.safeParse(type as z.ZodType, value)
        expect(JSON.stringify(parsed.data) ?? '').not.toContain(secret)
      }
    }
  })
})

describe('logLine', () => {
  const at = Date.UTC(2026, 10, 22, 4, 0, 0)

  it('writes an event as one line that can be read back', () => {
    const event: LogEvent = {
      event: 'run-ended',
      outcome: 'failed',
      local: false,
      pictures: 1,
      ms: 12,
      code: 'unauthorized',
      status: 401,
    }
    const line = logLine(event, at) ?? ''
    expect(JSON.parse(line)).toEqual({ at: '2026-11-22T04:00:00.000Z', ...event })
    expect(readLogLine(line)).toBe(line)
  })

  it.each(secrets)('writes nothing that was slipped in: %s', (secret) => {
    const more = { event: 'quit', text: secret } as unknown as LogEvent
    const other = { event: secret } as unknown as LogEvent
    expect(logLine(more, at)).toBeUndefined()
    expect(logLine(other, at)).toBeUndefined()
    expect(readLogLine(secret)).toBeUndefined()
    expect(readLogLine(JSON.stringify({ at: secret, event: 'quit' }))).toBeUndefined()
  })
})

describe('bugEvent', () => {
  it('tells where it was, and nothing of the message', () => {
    const error = new TypeError('sk-secret-key-123456\n    at x (/out/main/sk-secret.js:1:2)')
    error.stack = `TypeError: ${error.message}\n    at go (file:///home/ada/out/main/index.js:10:7)\n    at file:///opt/out/main/chunks/worker-Ab_1.js:3:4`
    expect(bugEvent(error)).toEqual({
      event: 'bug',
      name: 'TypeError',
      places: ['main/index.js:10:7', 'main/chunks/worker-Ab_1.js:3:4'],
    })
  })

  it('takes anything that can be thrown', () => {
    expect(logLine(bugEvent('sk-secret-key'), 0)).not.toContain('secret')
    const odd = Object.assign(new Error('x'), { name: 'sk-secret-key' })
    expect(logLine(bugEvent(odd), 0)).not.toContain('secret')
  })
})
