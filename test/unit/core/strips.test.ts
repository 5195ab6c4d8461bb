import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeRuns } from '../../../common/pixel-runs.ts'
import { stripsOf } from '../../../main/core/strips.ts'

it('gives every row once, from top to bottom, in pieces that have memory of their own size', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(size, ({ width, height }) => {
      const data = Uint8Array.from({ length: 4 * width * height }, (_, i) => (i * 31) % 251)
      // As captures come: a Buffer, here within the memory of another.
      const image = {
        width,
        height,
        data: Buffer.from([...data.subarray(0, 4), ...data]).subarray(4),
      }
      const seen = new Uint8Array(data.length)
      let next = 0
      for (const { y, rows, data: strip } of stripsOf(image)) {
        expect(y).toBe(next)
        expect(strip.buffer.byteLength).toBe(strip.byteLength)
        const pixels = new Uint32Array(rows * width)
        decodeRuns(strip, pixels)
        seen.set(new Uint8Array(pixels.buffer), 4 * width * y)
        next += rows
      }
      expect(next).toBe(height)
      expect(Buffer.compare(seen, data)).toBe(0)
    }),
    { numRuns: 30 },
  )
})
