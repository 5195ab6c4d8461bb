import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampRect, pixelsToRegion, rectBetween, regionToPixels } from '../../../common/geometry.ts'

const scales = [1, 1.25, 1.5, 1.75, 2, 3]

/** A display as Electron reports it: whole device pixels, whole DIP, so the scale is inexact. */
const display = fc
  .record({
    width: fc.integer({ min: 640, max: 7680 }),
    height: fc.integer({ min: 480, max: 4320 }),
    scale: fc.constantFrom(...scales),
  })
  .map(({ width, height, scale }) => ({
    pixels: { width, height },
    bounds: { width: Math.round(width / scale), height: Math.round(height / scale) },
  }))

const unit = fc.double({ min: 0, max: 1, noNaN: true })

describe('regionToPixels', () => {
  it('takes every pixel whose centre is inside the region and no other', () => {
    fc.assert(
      fc.property(display, unit, unit, unit, unit, (shown, ax, ay, bx, by) => {
        const { bounds, pixels } = shown
        const region = rectBetween(
          { x: ax * bounds.width, y: ay * bounds.height },
          { x: bx * bounds.width, y: by * bounds.height },
        )
        const cut = regionToPixels(region, shown)
        const inside = (index: number, start: number, length: number, scale: number) =>
          index + 0.5 > start * scale && index + 0.5 < (start + length) * scale
        const scale = pixels.width / bounds.width
        for (const index of [cut.x - 1, cut.x, cut.x + cut.width - 1, cut.x + cut.width]) {
          const wanted = inside(index, region.x, region.width, scale)
          const taken = index >= cut.x && index < cut.x + cut.width
          if (index >= 0 && index < pixels.width) expect(taken).toBe(wanted)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('stays inside the frame and takes the whole frame for the whole display', () => {
    fc.assert(
      fc.property(display, (shown) => {
        const all = regionToPixels({ x: 0, y: 0, ...shown.bounds }, shown)
        expect(all).toEqual({ x: 0, y: 0, ...shown.pixels })
        const beyond = regionToPixels({ x: -50, y: -50, width: 1e5, height: 1e5 }, shown)
        expect(beyond).toEqual(all)
      }),
    )
  })

  it('gives neighbouring regions neighbouring pixels, none shared and none lost', () => {
    fc.assert(
      fc.property(display, unit, (shown, split) => {
        const at = split * shown.bounds.width
        const height = shown.bounds.height
        const left = regionToPixels({ x: 0, y: 0, width: at, height }, shown)
        const right = regionToPixels({ x: at, y: 0, width: shown.bounds.width - at, height }, shown)
        expect(left.x + left.width).toBe(right.x)
        expect(left.width + right.width).toBe(shown.pixels.width)
      }),
    )
  })
})

describe('pixelsToRegion', () => {
  it('is undone by regionToPixels, whatever the scale', () => {
    fc.assert(
      fc.property(display, unit, unit, unit, unit, (shown, ax, ay, bx, by) => {
        const { width, height } = shown.pixels
        const pixels = rectBetween(
          { x: Math.round(ax * width), y: Math.round(ay * height) },
          { x: Math.round(bx * width), y: Math.round(by * height) },
        )
        expect(regionToPixels(pixelsToRegion(pixels, shown), shown)).toEqual(pixels)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('clampRect', () => {
  it('has no size where the rectangles do not meet', () => {
    const bounds = { x: 0, y: 0, width: 10, height: 10 }
    expect(clampRect({ x: 20, y: 3, width: 5, height: 5 }, bounds)).toMatchObject({ width: 0 })
    expect(clampRect({ x: -9, y: 3, width: 5, height: 5 }, bounds)).toMatchObject({ width: 0 })
  })
})
