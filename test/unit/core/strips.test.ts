import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRuns } from '../../../common/pixel-runs.ts'
import { frozen, StripImage } from '../../../main/core/strips.ts'
import { thawed } from '../../support/thawed.ts'

const size = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 60 }),
})
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31) % 251)

describe('a frozen picture', () => {
  it('gives every row once, from top to bottom, in pieces that have memory of their own size', () => {
    fc.assert(
      fc.property(size, ({ width, height }) => {
        const data = bytesOf(4 * width * height)
        // As captures come: a Buffer, here within the memory of another.
        const buffer = Buffer.from([...data.subarray(0, 4), ...data]).subarray(4)
        const seen = new Uint8Array(data.length)
        let next = 0
        for (const { y, rows, data: strip } of frozen({ width, height, data: buffer }).strips()) {
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

  it('reads its source once, whoever stopped on the way, and lets it go', () => {
    const [width, height] = [2048, 200]
    const pixels = new Uint32Array(bytesOf(4 * width * height).buffer)
    const read: number[] = []
    let closed = 0
    const image = new StripImage({
      width,
      height,
      order: 'bgrx',
      rows(y, count) {
        read.push(y)
        return pixels.subarray(y * width, (y + count) * width)
      },
      close() {
        closed += 1
      },
    })
    for (const { y } of image.strips()) if (y > 0) break
    expect([read, closed]).toEqual([[0, 64], 0])
    const { data } = thawed(image)
    expect([read, closed]).toEqual([[0, 64, 128, 192], 1])
    expect(thawed(image).data).toEqual(data)
    expect(read).toHaveLength(4)
    const turned = [...new Uint8Array(pixels.buffer)].map((_, at, all) => {
      const place = at % 4
      return place === 3 ? 255 : (all[at + 2 - 2 * place] ?? 0)
    })
    expect(Buffer.compare(data, Buffer.from(turned))).toBe(0)
  })
})
