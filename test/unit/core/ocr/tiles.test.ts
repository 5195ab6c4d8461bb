import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tiles } from '../../../../main/core/ocr/tiles.ts'

test('a small picture is one tile', () => {
  const whole = { x: 0, y: 0, width: 800, height: 400 }
  expect(tiles(whole, 1024, 96)).toEqual([{ core: whole, rect: whole }])
})

test('cores cover every pixel once and tiles stay inside the picture', () => {
  const side = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(side, side, fc.integer({ min: 16, max: 100 }), (width, height, longest) => {
      const seen = new Uint8Array(width * height)
      for (const { core, rect } of tiles({ width, height }, longest, 10)) {
        expect(Math.max(core.width, core.height)).toBeLessThanOrEqual(longest)
        expect(rect.x).toBe(Math.max(0, core.x - 10))
        expect(rect.x + rect.width).toBe(Math.min(width, core.x + core.width + 10))
        expect(rect.y + rect.height).toBe(Math.min(height, core.y + core.height + 10))
        for (let y = core.y; y < core.y + core.height; y++) {
          for (let x = core.x; x < core.x + core.width; x++)
            seen[y * width + x] = (seen[y * width + x] ?? 0) + 1
        }
      }
      expect(seen.every((count) => count === 1)).toBe(true)
    }),
    { numRuns: 30 },
  )
})
