import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planImage } from '../../../main/core/image-plan.ts'

const side = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20_000 }))

describe('planImage', () => {
  it('leaves a small picture as it is', () => {
    expect(planImage({ width: 640, height: 480 })).toEqual({
      width: 640,
      height: 480,
      mime: 'image/png',
    })
  })

  it('shrinks a full screen as its vendor documents', () => {
    expect(planImage({ width: 1920, height: 1080 })).toMatchObject({ width: 1456, height: 819 })
  })

  it('never enlarges, keeps the aspect to a pixel, and respects the caps', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const plan = planImage({ width, height })
        expect(plan.width).toBeLessThanOrEqual(width)
        expect(plan.height).toBeLessThanOrEqual(height)
        expect(Math.min(plan.width, plan.height)).toBeGreaterThanOrEqual(1)
        expect(Math.max(plan.width, plan.height)).toBeLessThanOrEqual(1568)
        const patches = Math.ceil(plan.width / 28) * Math.ceil(plan.height / 28)
        expect(patches).toBeLessThanOrEqual(1568)
        const scale = Math.max(plan.width, plan.height) / Math.max(width, height)
        expect(Math.abs(plan.width - width * scale)).toBeLessThan(1)
        expect(Math.abs(plan.height - height * scale)).toBeLessThan(1)
      }),
      { numRuns: 2000 },
    )
  })
})
