import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRuns, encodeRuns } from '../../../common/pixel-runs.ts'

function encoded(pixels: readonly number[]): Uint32Array {
  const words = new Uint32Array(pixels.length + 1)
  return words.slice(0, encodeRuns(Uint32Array.from(pixels), words))
}

describe('encodeRuns', () => {
  it('gives back every pixel, in no more words than one above their count', () => {
    const run = fc.record({
      // Heads and pixels are words alike, so the pixels hold what a head may be.
      pixel: fc.oneof(fc.constantFrom(0, 1, 4, 0x8000_0004, 0xffff_ffff), fc.nat(0xffff_ffff)),
      count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 60, max: 300 })),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 40 }), (runs) => {
        const pixels = runs.flatMap(({ pixel, count }) => Array<number>(count).fill(pixel))
        const words = encoded(pixels)
        const back = new Uint32Array(pixels.length)
        decodeRuns(words, back)
        expect([...back]).toEqual(pixels)
        expect(words.length).toBeLessThanOrEqual(pixels.length + 1)
      }),
      { numRuns: 300 },
    )
  })

  it('takes two words for pixels that are alike', () => {
    expect(encoded(Array<number>(10_000).fill(0xff12_3456))).toHaveLength(2)
  })
})
