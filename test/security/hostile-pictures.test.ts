import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { decodeHostile } from '../support/pictures/hostile.ts'

let cli: Bundle

beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.remove())

it('2,000 mutated pictures end in a picture or a sentence each, in bounded time and memory', async () => {
  const report = await decodeHostile(cli.file, 2000, 4711)
  const rows = [...report.kinds].map(([kind, { tries, read, refused, wrong }]) => ({
    case: `mutated ${kind}`,
    tries,
    read,
    refused,
    failures: wrong.length,
  }))
  console.table(rows)
  const { deaths, longestMs, peakBytes } = report
  console.log(
    `decoding process died ${deaths} times; longest ${Math.round(longestMs)} ms; peak ${Math.round(peakBytes / 1e6)} MB`,
  )
  expect(rows.reduce((sum, { tries }) => sum + tries, 0)).toBe(2000)
  expect([...report.kinds.values()].flatMap(({ wrong }) => wrong)).toEqual([])
  // The process ends itself at 2.5 GB; it is looked at every 50 ms.
  expect(peakBytes).toBeLessThan(4e9)
})
