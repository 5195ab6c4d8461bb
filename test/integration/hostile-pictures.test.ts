import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { decodeHostile } from '../support/pictures/hostile.ts'

let cli: Bundle

beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.remove())

// `npm run test:security` tries 2,000.
it('96 mutated pictures end in a picture or a sentence each', async () => {
  const { kinds } = await decodeHostile(cli.file, 96, 1)
  const tallies = [...kinds.values()]
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(tallies.reduce((sum, { read, refused }) => sum + read + refused, 0)).toBe(96)
  // Both ends are seen, so that neither a lenient nor a dead decoder passes.
  expect(tallies.some(({ read }) => read > 0)).toBe(true)
  expect(tallies.some(({ refused }) => refused > 0)).toBe(true)
})
