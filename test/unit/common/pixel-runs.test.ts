import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRuns, encodeRuns, turnColours } from '../../../common/pixel-runs.ts'

function encoded(pixels: readonly number[]): Uint32Array {
  const words = new Uint32Array(pixels.length + 1)
  return words.slice(0, encodeRuns(Uint32Array.from(pixels), words))
}

function decoded(words: Uint32Array, length: number): number[] {
  const pixels = new Uint32Array(length)
  decodeRuns(words, pixels)
  return [...pixels]
}

const run = fc.record({
  // Heads and pixels are words alike, so the pixels hold what a head may be.
  pixel: fc.oneof(fc.constantFrom(0, 1, 4, 0x8000_0004, 0xffff_ffff), fc.nat(0xffff_ffff)),
  count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 60, max: 300 })),
})
const someRuns = fc
  .array(run, { maxLength: 40 })
  .map((runs) => runs.flatMap(({ pixel, count }) => Array<number>(count).fill(pixel)))

describe('encodeRuns', () => {
  it('gives back every pixel, in no more words than one above their count', () => {
    fc.assert(
      fc.property(someRuns, (pixels) => {
        const words = encoded(pixels)
        expect(decoded(words, pixels.length)).toEqual(pixels)
        expect(words.length).toBeLessThanOrEqual(pixels.length + 1)
      }),
      { numRuns: 300 },
    )
  })

  it('takes two words for pixels that are alike', () => {
    expect(encoded(Array<number>(10_000).fill(0xff12_3456))).toHaveLength(2)
  })
})

describe('turnColours', () => {
  it('has red first in every pixel, alike or not, and none that is seen through', () => {
    fc.assert(
      fc.property(someRuns, (pixels) => {
        const words = encoded(pixels)
        turnColours(words)
        const bytes = new Uint8Array(Uint32Array.from(pixels).buffer)
        const turned = new Uint8Array(Uint32Array.from(decoded(words, pixels.length)).buffer)
        for (let at = 0; at < bytes.length; at += 4) {
          const [blue, green, red] = bytes.subarray(at)
          expect([...turned.subarray(at, at + 4)]).toEqual([red, green, blue, 255])
        }
      }),
      { numRuns: 100 },
    )
  })
})
