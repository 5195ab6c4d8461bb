import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { details } from '../../../../common/detail.ts'
import type { Rect, Size } from '../../../../common/geometry.ts'
import { families, familyOf } from '../../../../main/core/image/families.ts'
import { longEdge } from '../../../../main/core/image/family.ts'
import { type PlanOptions, planPicture } from '../../../../main/core/image/plan.ts'
import type { PictureMeasure } from '../../../../main/core/ports.ts'

const claude = familyOf('claude-sonnet-4-5')

function plan(size: Size, measure?: Partial<PictureMeasure>, options: Partial<PlanOptions> = {}) {
  const whole = { x: 0, y: 0, ...size }
  return planPicture(size, measure && { content: whole, lines: [], photo: false, ...measure }, {
    family: claude,
    detail: 'auto',
    sent: 'auto',
    maxTiles: 6,
    mayTrim: true,
    ...options,
  })
}

const side = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9000 }))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('planPicture', () => {
  it.each(families)('$id: never larger than the original, aspect and caps kept', (family) => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.option(fc.integer({ min: 4, max: 60 }), { nil: undefined }),
        fc.constantFrom(...details),
        fc.tuple(share, share),
        fc.integer({ min: 1, max: 6 }),
        (width, height, xHeight, detail, [left, top], maxTiles) => {
          const x = Math.floor((left * width) / 2)
          const y = Math.floor((top * height) / 2)
          const content = { x, y, width: width - x, height: height - y }
          const measure = { content, ...(xHeight === undefined ? {} : { xHeight }) }
          const { shots } = plan({ width, height }, measure, { family, detail, maxTiles })
          expect(shots.length).toBeGreaterThanOrEqual(1)
          expect(shots.length).toBeLessThanOrEqual(maxTiles)
          for (const { rect, ...size } of shots) {
            expect(isInside(rect, { width, height })).toBe(true)
            expect(size.width).toBeLessThanOrEqual(rect.width)
            expect(size.height).toBeLessThanOrEqual(rect.height)
            expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1)
            const scale = longEdge(size) / longEdge(rect)
            expect(Math.abs(size.width - Math.max(1, rect.width * scale))).toBeLessThan(1)
            expect(Math.abs(size.height - Math.max(1, rect.height * scale))).toBeLessThan(1)
            const seen = family.fit(size, detail === 'original' ? 'original' : 'high')
            expect(seen).toEqual({ width: size.width, height: size.height })
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('sends small text at its own size', () => {
    expect(plan({ width: 800, height: 300 }, { xHeight: 6 })).toMatchObject({
      shots: [{ width: 800, height: 300 }],
      reason: 'whole',
      unreadable: false,
    })
  })

  it('shrinks large text as far as it stays easy to read', () => {
    const { shots, reason } = plan({ width: 1400, height: 760 }, { xHeight: 14 })
    expect(reason).toBe('text')
    expect(shots).toHaveLength(1)
    expect(shots[0]?.width).toBeGreaterThanOrEqual(700)
    expect(shots[0]?.width).toBeLessThan(750)
  })

  it('goes by the cap where nothing is known of the text', () => {
    expect(plan({ width: 1920, height: 1080 })).toMatchObject({
      shots: [{ width: 1456, height: 819 }],
      reason: 'cap',
    })
  })

  it('asks for more than the usual size where small text needs it', () => {
    const large = { width: 2560, height: 1440 }
    const [high] = plan(large, { xHeight: 6 }, { family: familyOf('claude-opus-4-8') }).shots
    expect((6 * (high?.width ?? 0)) / 2560).toBeGreaterThanOrEqual(4.5)
  })

  it('cuts into overlapping tiles where the cap would make text unreadable', () => {
    const size = { width: 1400, height: 4000 }
    const lines = Array.from({ length: 200 }, (_, i) => ({
      x: 20,
      y: 20 * i + 3,
      width: 900,
      height: 14,
    }))
    const { shots, reason, unreadable } = plan(size, { xHeight: 7, lines })
    expect([reason, unreadable]).toEqual(['tiles', false])
    for (const { rect, width } of shots) {
      expect((7 * width) / rect.width).toBeGreaterThan(5.5)
    }
    for (const line of lines) {
      const isWhole = ({ rect }: { rect: Rect }) =>
        rect.y <= line.y && line.y + line.height <= rect.y + rect.height
      expect(shots.some(isWhole)).toBe(true)
    }
  })

  it('says so where tiles are not allowed', () => {
    const size = { width: 1400, height: 4000 }
    expect(plan(size, { xHeight: 7 }, { maxTiles: 1 })).toMatchObject({ unreadable: true })
  })

  it('leaves blank margins out, but a rim, and only for detail auto', () => {
    const content = { x: 100, y: 50, width: 300, height: 200 }
    const size = { width: 800, height: 600 }
    const { shots, trimmed } = plan(size, { content, xHeight: 7 })
    expect(trimmed).toBe(true)
    expect(shots[0]?.rect).toEqual({ x: 92, y: 42, width: 316, height: 216 })
    expect(plan(size, { content }).trimmed).toBe(false)
    const high = plan(size, { content, xHeight: 7 }, { detail: 'high' })
    expect(high).toMatchObject({ trimmed: false, shots: [{ width: 800, height: 600 }] })
  })

  it('shrinks further when the endpoint found it too large', () => {
    const { shots, reason } = plan({ width: 800, height: 600 }, { xHeight: 6 }, { scale: 0.5 })
    expect([shots[0]?.width, shots[0]?.height, reason]).toEqual([400, 300, 'smaller'])
  })

  it('keeps to the longest side that the endpoint takes', () => {
    const [shot] = plan({ width: 2000, height: 100 }, undefined, { maxSide: 700 }).shots
    expect(shot?.width).toBe(700)
  })

  it.each(['claude', 'claude-high', 'qwen-2', 'qwen-3', 'gpt-4o'])(
    '%s: never more tokens than a plain long edge of 1568 in one piece',
    (id) => {
      const family = families.find((one) => one.id === id) ?? claude
      fc.assert(
        fc.property(side, side, fc.integer({ min: 7, max: 60 }), (width, height, xHeight) => {
          const { shots } = plan({ width, height }, { xHeight }, { family, maxTiles: 1 })
          const [shot] = shots
          const edge = Math.min(1568, Math.max(width, height))
          const plain = {
            width: Math.max(1, Math.round((width * edge) / Math.max(width, height))),
            height: Math.max(1, Math.round((height * edge) / Math.max(width, height))),
          }
          if (shot === undefined || longEdge(shot) > edge) return
          const ours = family.tokens(shot, 'auto')?.high ?? 0
          expect(ours).toBeLessThanOrEqual(family.tokens(plain, 'auto')?.high ?? 0)
        }),
        {
          numRuns: 300,
          // Where rounding made it dearer once.
          examples: [
            [8987, 6949, 7],
            [7556, 5665, 7],
          ],
        },
      )
    },
  )
})

function isInside(rect: Rect, size: Size): boolean {
  return (
    rect.x >= 0 &&
    rect.y >= 0 &&
    rect.x + rect.width <= size.width &&
    rect.y + rect.height <= size.height
  )
}
