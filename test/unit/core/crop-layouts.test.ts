import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Point, type Rect, rectBetween } from '../../../common/geometry.ts'
import { cropRegion } from '../../../main/core/crop.ts'
import { regionByWay } from '../../../main/core/find-region.ts'
import type { Frame } from '../../../main/core/ports.ts'
import { frozen } from '../../../main/core/strips.ts'
import { thawed } from '../../support/thawed.ts'

const scales = [1, 1.25, 1.5, 1.75, 2, 3]

/** A display before it has its place: panel size in device pixels, and how it is turned. */
const panel = fc.record({
  long: fc.integer({ min: 8, max: 40 }),
  short: fc.integer({ min: 8, max: 24 }),
  turned: fc.constantFrom(0, 90, 180, 270),
  scale: fc.constantFrom(...scales),
  // Systems round the size in DIP down or to the nearest.
  round: fc.constantFrom(Math.round, Math.floor),
  offset: fc.integer({ min: -30, max: 30 }),
})

/** One to three displays side by side, from anywhere on the desktop, each with its own scale. */
const layout = fc
  .tuple(
    fc.integer({ min: -200, max: 100 }),
    fc.integer({ min: -200, max: 100 }),
    fc.array(panel, { minLength: 1, maxLength: 3 }),
  )
  .map(([left, top, panels]) => {
    let x = left
    return panels.map(({ long, short, turned, scale, round, offset }, index): Frame => {
      const isUpright = turned % 180 !== 0
      const width = isUpright ? short : long
      const height = isUpright ? long : short
      const bounds = {
        x,
        y: top + offset,
        width: round(width / scale),
        height: round(height / scale),
      }
      x += bounds.width
      const display = { id: 70 + index, bounds, pixels: { width, height } }
      return { display, image: frozen({ width, height, data: named(index, width, height) }) }
    })
  })

/** Pixels that each say where they are: display, row, column. */
function named(display: number, width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 4)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      data.set([display, row, column, 255], (row * width + column) * 4)
    }
  }
  return data
}

/** The pixels whose centres the user sees inside `rect` (DIP of the frame's own), row after row. */
function seenInside(rect: Rect, { display, image }: Frame): number[] {
  const { bounds, pixels } = display
  const found: number[] = []
  const { data } = thawed(image)
  for (let row = 0; row < pixels.height; row += 1) {
    const y = ((row + 0.5) * bounds.height) / pixels.height
    if (y <= rect.y || y > rect.y + rect.height) continue
    for (let column = 0; column < pixels.width; column += 1) {
      const x = ((column + 0.5) * bounds.width) / pixels.width
      if (x <= rect.x || x > rect.x + rect.width) continue
      const from = (row * pixels.width + column) * 4
      found.push(...data.subarray(from, from + 4))
    }
  }
  return found
}

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const corner = fc.tuple(unit, unit)

/** A point of a display's own, in DIP. */
function pointIn({ width, height }: Rect, [u, v]: readonly [number, number]): Point {
  return { x: u * width, y: v * height }
}

/** A frame of a layout and a rectangle that was dragged on it, in its own DIP. */
const dragged = fc.tuple(layout, fc.nat(), corner, corner).map(([frames, pick, from, to]) => {
  const frame = frames[pick % frames.length] as Frame
  const { bounds } = frame.display
  return { frames, frame, rect: rectBetween(pointIn(bounds, from), pointIn(bounds, to)) }
})

describe('a dragged rectangle on a random layout of displays', () => {
  it('gives every pixel that was seen inside it, in its place, and no other', () => {
    fc.assert(
      fc.property(dragged, ({ frames, frame, rect }) => {
        const cut = cropRegion(frames, { displayId: frame.display.id, rect })
        const seen = seenInside(rect, frame)
        expect(cut === undefined ? [] : [...cut.data]).toEqual(seen)
        if (cut !== undefined) expect(cut.data).toHaveLength(cut.width * cut.height * 4)
      }),
      { numRuns: 3000, seed: 6 },
    )
  })

  it('gives the same where it is named on the desktop', () => {
    fc.assert(
      fc.property(dragged, ({ frames, frame, rect }) => {
        fc.pre(rect.width > 0.01 && rect.height > 0.01)
        const { id, bounds } = frame.display
        // Whole DIP, as a person writes them.
        const x = Math.floor(rect.x)
        const y = Math.floor(rect.y)
        const width = Math.min(Math.ceil(rect.width), bounds.width - x)
        const height = Math.min(Math.ceil(rect.height), bounds.height - y)
        fc.pre(width > 0 && height > 0)
        const named = { x: bounds.x + x, y: bounds.y + y, width, height }
        const displays = frames.map(({ display }) => display)
        const way = { kind: 'rect', rect: named } as const
        const region = regionByWay(way, { displays, pointer: id, last: undefined })
        expect(region).toEqual({ displayId: id, rect: { x, y, width, height } })
        if (region === undefined) return
        const cut = cropRegion(frames, region)
        expect(
          Buffer.from(cut?.data ?? []).equals(Buffer.from(seenInside(region.rect, frame))),
        ).toBe(true)
      }),
      { numRuns: 300, seed: 6 },
    )
  })

  it('gives the whole frame for the whole display', () => {
    fc.assert(
      fc.property(layout, (frames) => {
        const displays = frames.map(({ display }) => display)
        for (const [index, frame] of frames.entries()) {
          const way = { kind: 'display', number: index + 1 } as const
          const region = regionByWay(way, { displays, pointer: 70, last: undefined })
          const cut = region && cropRegion(frames, region)
          expect([cut?.width, cut?.height]).toEqual([frame.image.width, frame.image.height])
          expect(Buffer.compare(cut?.data ?? Buffer.alloc(0), thawed(frame.image).data)).toBe(0)
        }
      }),
      { seed: 6 },
    )
  })
})
