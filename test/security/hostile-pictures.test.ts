import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { report } from '../support/cases.ts'
import { decodeHostile } from '../support/pictures/hostile.ts'

let cli: Bundle

beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.remove())

it('2,000 mutated pictures end in a picture or a sentence each, in bounded time and memory', async () => {
  const found = await decodeHostile(cli.file, 2000, 4711)
  const tallies = [...found.kinds]
  for (const [kind, { tries, wrong }] of tallies) {
    report({ name: `mutated ${kind}`, tries, failures: wrong.length })
  }
  const { deaths, longestMs, peakBytes } = found
  console.log(
    `decoding process died ${deaths} times; longest ${Math.round(longestMs)} ms; peak ${Math.round(peakBytes / 1e6)} MB`,
  )
  expect(tallies.reduce((sum, [, { tries }]) => sum + tries, 0)).toBe(2000)
  expect([...found.kinds.values()].flatMap(({ wrong }) => wrong)).toEqual([])
  // The process ends itself at 2.5 GB; it is looked at every 50 ms.
  expect(peakBytes).toBeLessThan(4e9)
})
