import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

/** What endpoints are known to send that the SDK alone makes nothing good of, by name. */
const rows = [
  'comment lines only',
  'timeout option',
  '`data: [DONE]`, connection left open',
  'no `[DONE]` and no `finish_reason`',
  'TCP reset mid-stream',
  'error object inside a 200 stream',
  '`event: error` without an `error` key',
  'an event with empty `data`',
  '200 with JSON or HTML instead of SSE',
  'last event lacks its blank line',
  'empty `choices`, null delta, array content',
  '`.stream()` helper',
  'abort by the user',
  'retries',
  '`Retry-After`',
  '402, 413',
  '`{"detail": ...}` or an array as error body',
  'redirect',
  'environment',
  'no key',
]

const files = ['model-client-raw', 'model-client', 'model-client-foreign']

/** The titles of tests, and the cases of tables that are part of one. */
const titles = /(?:\bit(?:\.each\(\w+\))?\(|\bdescribe\(|^\s*\[|^\s*|\]\)\()(['"])(.*?)\1,/gm

describe('section 3', () => {
  it.each(rows)('%s: a test has it in its title', async (row) => {
    const texts = await Promise.all(
      files.map((name) => readFile(`test/integration/${name}.test.ts`, 'utf8')),
    )
    const found = texts.flatMap((text) => [...text.matchAll(titles)].map((match) => match[2] ?? ''))
    expect(found.filter((title) => title.includes(row))).not.toEqual([])
  })
})
