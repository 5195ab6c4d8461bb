import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaptureWay } from '../../../common/capture-way.ts'
import { type Desktop, regionByWay } from '../../../main/core/find-region.ts'

const desktop: Desktop = {
  displays: [
    { id: 11, bounds: { x: 0, y: 0, width: 1920, height: 1080 } },
    { id: 12, bounds: { x: -1080, y: -200, width: 1080, height: 1920 } },
    { id: 13, bounds: { x: 1920, y: 300, width: 1280, height: 720 } },
  ],
  pointer: 13,
  last: undefined,
}
const rect = (x: number, y: number, width: number, height: number): CaptureWay => ({
  kind: 'rect',
  rect: { x, y, width, height },
})

describe('regionByWay', () => {
  it('leaves a dragged one to the user', () => {
    expect(regionByWay({ kind: 'region' }, desktop)).toBeUndefined()
  })

  it('counts displays from left to right, and takes that with the pointer without a number', () => {
    const found = (number: number) => regionByWay({ kind: 'display', number }, desktop)?.displayId
    expect([1, 2, 3].map(found)).toEqual([12, 11, 13])
    expect(regionByWay({ kind: 'display' }, desktop)).toEqual({
      displayId: 13,
      rect: { x: 0, y: 0, width: 1280, height: 720 },
    })
    expect(() => regionByWay({ kind: 'display', number: 4 }, desktop)).toThrow(
      'There is no display 4; there are 3',
    )
  })

  it('takes a rectangle of the desktop on the display that it lies on', () => {
    expect(regionByWay(rect(-1000, -100, 50, 60), desktop)).toEqual({
      displayId: 12,
      rect: { x: 80, y: 100, width: 50, height: 60 },
    })
    // What sticks out into nothing is not there to be captured.
    expect(regionByWay(rect(3100, 900, 500, 500), desktop)).toEqual({
      displayId: 13,
      rect: { x: 1180, y: 600, width: 100, height: 120 },
    })
  })

  it('says so where a rectangle lies on no display, or on several', () => {
    expect(() => regionByWay(rect(1920, 0, 100, 300), desktop)).toThrow(
      'The region 1920,0,100,300 lies outside of all displays, which are ' +
        '-1080,-200,1080,1920 · 0,0,1920,1080 · 1920,300,1280,720.',
    )
    expect(() => regionByWay(rect(1900, 400, 100, 100), desktop)).toThrow('several displays')
  })

  it('finds every rectangle inside a display there, and each side of a border alone', () => {
    const unit = fc.double({ min: 0, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...desktop.displays), unit, unit, ({ id, bounds }, u, v) => {
        const x = Math.floor(u * bounds.width)
        const y = Math.floor(v * bounds.height)
        const part = rect(bounds.x + x, bounds.y + y, bounds.width - x, bounds.height - y)
        expect(regionByWay(part, desktop)).toEqual({
          displayId: id,
          rect: { x, y, width: bounds.width - x, height: bounds.height - y },
        })
      }),
    )
  })

  it('takes the last region while its display shows some of it', () => {
    const last = { displayId: 11, rect: { x: 1800, y: 10, width: 100, height: 50 } }
    const again = (change: Partial<Desktop>) =>
      regionByWay({ kind: 'last' }, { ...desktop, last, ...change })
    expect(again({})).toEqual(last)
    expect(() => again({ last: undefined })).toThrow('Nothing was captured yet')
    expect(() => again({ displays: desktop.displays.slice(1) })).toThrow('not there any more')
    const smaller = { id: 11, bounds: { x: 0, y: 0, width: 1280, height: 720 } }
    expect(() => again({ displays: [smaller] })).toThrow('or smaller')
  })
})
